using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members.Requests;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>
/// A ready conclusion for each topic, for a tick instead of typing. It says no more than the tick does, and carries the figures of the
/// month where the topic has some.
/// </summary>
public static class StandardConclusions
{
    private const int LongestList = 12;

    /// <summary>What stands at the tick.</summary>
    public static string Label(AgendaTopic topic, AgendaFacts facts) => topic switch
    {
        AgendaTopic.LoanReview => ReviewConclusions.Label(facts.Reviews),
        AgendaTopic.Admissions => RequestConclusions.Label(facts.RequestsTo(RequestKind.Admission), "Kỳ này không có hộ xin vào Tổ"),
        AgendaTopic.Exits => RequestConclusions.Label(facts.RequestsTo(RequestKind.Exit), "Kỳ này không có tổ viên xin ra"),
        AgendaTopic.BalancesAndDues => "Đã thông báo từng người, tổ viên thống nhất số liệu",
        AgendaTopic.DebtsFallingDue => "Đã thông báo, nhắc từng hộ",
        AgendaTopic.NewDocuments => HeardConclusions.LabelOfTexts(facts.Texts),
        AgendaTopic.Opinions => "Đã hỏi và ghi nhận ý kiến",
        _ => "Đã quán triệt, tổ viên thống nhất",
    };

    /// <summary>The conclusion that the tick stands for.</summary>
    public static string Text(AgendaTopic topic, AgendaFacts facts) => topic switch
    {
        AgendaTopic.ByLaws => "Đã quán triệt quy ước hoạt động của Tổ; tổ viên dự họp thống nhất thực hiện.",
        AgendaTopic.BoardDuties => "Đã phổ biến quyền và nghĩa vụ của Ban quản lý Tổ; tổ viên dự họp thống nhất.",
        AgendaTopic.MemberDuties => "Đã phổ biến quyền và nghĩa vụ của tổ viên; tổ viên dự họp thống nhất thực hiện.",
        AgendaTopic.LendingProcedure => "Đã phổ biến quy trình bình xét cho vay; tổ viên dự họp nắm được và thống nhất.",
        AgendaTopic.LoanReview => ReviewConclusions.Text(facts.Reviews),
        AgendaTopic.Admissions => RequestConclusions.Text(facts.RequestsTo(RequestKind.Admission), "kết nạp", "Kỳ này không có hộ xin vào Tổ."),
        AgendaTopic.Exits => RequestConclusions.Text(facts.RequestsTo(RequestKind.Exit), "cho ra khỏi Tổ", "Kỳ này không có tổ viên xin ra khỏi Tổ."),
        AgendaTopic.BalancesAndDues => Balances(facts),
        AgendaTopic.KeepingPapers => "Đã nhắc tổ viên tự giữ sổ vay vốn và biên lai có chữ ký của Tổ trưởng để đối chiếu; tổ viên dự họp thống nhất thực hiện.",
        AgendaTopic.DebtsFallingDue => FallingDue(facts),
        AgendaTopic.NewDocuments => HeardConclusions.OfTexts(facts.Texts),
        AgendaTopic.Opinions => HeardConclusions.OfReplies(facts.Replies) + (facts.Opinions == 0
            ? "Tổ viên dự họp không có ý kiến khác."
            : $"Đã ghi nhận {facts.Opinions} ý kiến, kiến nghị, ghi ở phần ý kiến của biên bản."),
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };

    private static string Balances(AgendaFacts facts)
    {
        const string Read = "Tổ trưởng đã thông báo dư nợ, lãi phải trả và số dư tiền gửi của từng tổ viên; tổ viên dự họp thống nhất số liệu.";
        if (facts.Sheet is not { } sheet)
            return Read;
        var overdue = sheet.Overdue.IsPositive ? $", trong đó nợ quá hạn {sheet.Overdue} đồng" : "";
        return $"Tổng dư nợ của Tổ {sheet.Outstanding} đồng{overdue}; lãi phải thu tháng {facts.Month}: {sheet.MonthInterest} đồng (tạm tính), "
            + $"lãi tồn {sheet.Arrears} đồng; số dư tiền gửi {sheet.Deposits} đồng. {Read}";
    }

    private static string FallingDue(AgendaFacts facts)
    {
        if (facts.FallingDue.Count == 0)
            return $"Trong {AgendaFacts.DaysAhead} ngày tới Tổ không có nợ đến hạn phân kỳ hay kỳ cuối.";
        var names = facts.FallingDue.Take(LongestList).Select(loan => $"{loan.Name} (món {loan.Code}, {loan.Amount} đồng {loan.Part}, đến hạn {loan.DueOn:dd/MM/yyyy})");
        var others = facts.FallingDue.Count > LongestList ? $" và {facts.FallingDue.Count - LongestList} món khác" : "";
        return $"Đã thông báo nợ đến hạn trong {AgendaFacts.DaysAhead} ngày tới: {string.Join("; ", names)}{others}. Đã nhắc các hộ chuẩn bị trả đúng hạn.";
    }
}
