using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>What minutes say on each topic: a conclusion, or why the topic was left out.</summary>
internal sealed class DemoMinutes(DemoWorld world, DemoGroup group)
{
    private const double OftenSkipped = 0.55;
    private const double SeldomSkipped = 0.12;

    private DemoRandom Random => world.Random;

    public void Write(Meeting meeting)
    {
        foreach (var topic in AgendaTopics.Default)
        {
            if (SkipReasons(topic) is { Length: > 0 } reasons && Random.Chance(SkipShare(topic)))
                meeting.Answer(topic, null, Random.Pick(reasons));
            else
                meeting.Answer(topic, Conclusion(topic, meeting.ScheduledOn), null);
        }
    }

    private static double SkipShare(AgendaTopic topic) =>
        topic is AgendaTopic.LoanReview or AgendaTopic.Admissions or AgendaTopic.Exits or AgendaTopic.NewDocuments ? OftenSkipped : SeldomSkipped;

    private static string[] SkipReasons(AgendaTopic topic) => topic switch
    {
        AgendaTopic.ByLaws => ["Đã quán triệt tại kỳ họp trước, quy ước không thay đổi"],
        AgendaTopic.BoardDuties or AgendaTopic.MemberDuties => ["Đã phổ biến tại kỳ họp trước"],
        AgendaTopic.LendingProcedure => ["Kỳ này không có hộ vay mới nên không trình bày lại"],
        AgendaTopic.LoanReview => ["Tháng này không có hộ đề nghị vay vốn", "Chưa có thông báo chỉ tiêu vốn mới"],
        AgendaTopic.Admissions => ["Không có hộ xin vào Tổ"],
        AgendaTopic.Exits => ["Không có tổ viên xin ra"],
        AgendaTopic.DebtsFallingDue => ["Trong kỳ không có món vay đến hạn"],
        AgendaTopic.NewDocuments => ["Trong tháng không có văn bản mới"],
        _ => [],
    };

    private string Conclusion(AgendaTopic topic, DateOnly on) => topic switch
    {
        AgendaTopic.BalancesAndDues => Balances(on),
        AgendaTopic.LoanReview => LoanReview(),
        AgendaTopic.Admissions => $"Tổ thống nhất kết nạp hộ {DemoNames.Of(Random)}, thường trú tại {group.Hamlet.Row.Name}; {Votes()}.",
        AgendaTopic.Exits => $"Hộ {DemoNames.Of(Random)} đã trả hết nợ và xin ra khỏi Tổ, tập thể Tổ đồng ý; {Votes()}.",
        AgendaTopic.DebtsFallingDue => FallingDue(on),
        _ => Random.Pick(DemoPhrases.Of(topic)),
    };

    private string Balances(DateOnly on)
    {
        if (!group.Sheets.TryGetValue(FiscalMonth.Of(on), out var sheet))
            return "Tổ trưởng thông báo dư nợ, số lãi phải trả và số dư tiền gửi của từng tổ viên theo danh sách tại điểm giao dịch.";
        var overdue = sheet.Overdue.IsPositive ? $"; nợ quá hạn {sheet.Overdue} đ, đề nghị các hộ sớm thu xếp trả" : "; Tổ không có nợ quá hạn";
        return $"Tổng dư nợ của Tổ {sheet.Outstanding} đ{overdue}. Lãi phải thu tháng {sheet.Month}: {sheet.MonthInterest} đ, lãi tồn {sheet.Arrears} đ. "
            + $"Số dư tiền gửi {sheet.DepositBalance} đ. Đã đọc số liệu từng tổ viên, các tổ viên xác nhận đúng.";
    }

    private string LoanReview()
    {
        var member = Random.Pick(group.Members);
        var purpose = Random.Pick([
            "nuôi tôm quảng canh cải tiến", "trồng khóm xen cau", "nuôi bò sinh sản", "mua lúa giống và phân bón", "nuôi heo thịt",
            "cải tạo vườn tạp", "xây bồn chứa nước và nhà vệ sinh", "mua máy may gia công", "nuôi cá đồng", "buôn bán nhỏ tại nhà",
        ]);
        return $"Bình xét hộ {member.Person.FullName} đề nghị vay {Random.Between(4, 16) * 5} triệu đồng để {purpose}, "
            + $"thời hạn {Random.Pick([24, 36, 48, 60])} tháng; {Votes()}.";
    }

    private string FallingDue(DateOnly on)
    {
        var next = FiscalMonth.Of(on).Next();
        var due = group.Members
            .SelectMany(member => member.Loans, (member, loan) => (member, loan))
            .Where(pair => next.Contains(pair.loan.Row.MaturesOn))
            .Select(pair => $"{pair.member.Person.FullName} ({pair.loan.Row.MaturesOn:dd/MM/yyyy})")
            .Take(3)
            .ToList();
        return due.Count == 0
            ? $"Tháng {next} có {Random.Between(1, 6)} hộ đến hạn phân kỳ, đã nhắc chuẩn bị tiền trả tại phiên giao dịch xã."
            : $"Đến hạn kỳ cuối trong tháng {next}: {string.Join("; ", due)}. Các hộ cam kết trả đúng hạn tại phiên giao dịch xã.";
    }

    private string Votes() => Random.Chance(0.75) ? "100 % tổ viên dự họp nhất trí" : $"{Random.Between(82, 97)} % tổ viên dự họp nhất trí";
}
