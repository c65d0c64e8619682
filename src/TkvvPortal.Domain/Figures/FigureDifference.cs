using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Figures;

/// <summary>A figure of a group that would be another one if the month were reckoned again.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="Figure">Which figure.</param>
/// <param name="Kept">What was kept.</param>
/// <param name="Now">What reckoning gives now.</param>
public sealed record FigureDifference(Guid GroupId, ComparedFigure Figure, long Kept, long Now)
{
    /// <summary>Compares what was kept of a group with what reckoning gives now.</summary>
    /// <param name="kept">What was kept.</param>
    /// <param name="now">The same reckoned again.</param>
    /// <param name="withBalances">Whether the bank's balances are still those of then.</param>
    public static IEnumerable<FigureDifference> Between(GroupFiguresOfMonth kept, GroupFiguresOfMonth now, bool withBalances) =>
        ComparedFigure.All.Where(figure => withBalances || !figure.IsOfBank)
            .Select(figure => new FigureDifference(kept.GroupId, figure, figure.Of(kept), figure.Of(now)))
            .Where(pair => pair.Kept != pair.Now);
}

/// <summary>A figure that can be reckoned again.</summary>
/// <param name="Title">Its name in Vietnamese.</param>
/// <param name="IsMoney">Whether it is in đồng; otherwise it is a number.</param>
/// <param name="IsOfBank">Whether it comes from the bank's balances, of which only the newest are kept.</param>
/// <param name="Of">Its value.</param>
public sealed record ComparedFigure(string Title, bool IsMoney, bool IsOfBank, Func<GroupFiguresOfMonth, long> Of)
{
    /// <summary>Every figure, in the order of the page.</summary>
    public static IReadOnlyList<ComparedFigure> All { get; } =
    [
        Money("Dư nợ", true, row => row.Outstanding), Money("Nợ quá hạn", true, row => row.Overdue), Money("Nợ khoanh", true, row => row.Frozen),
        Money("Lãi tồn", true, row => row.Arrears), Money("Số dư tiền gửi", true, row => row.DepositBalance),
        Number("Món vay còn dư nợ", true, row => row.Loans), Number("Hộ còn dư nợ", true, row => row.Borrowers),
        Money("Doanh số cho vay", false, row => row.Disbursed), Number("Tổ viên", false, row => row.Members),
        Money("Lãi phải thu", false, row => row.InterestDue), Money("Lãi đã thu", false, row => row.InterestCollected),
        Money("Tiền gửi đã thu", false, row => row.DepositsCollected), Money("Tiền gửi trả lãi", false, row => row.DepositsUsed),
        Number("Cuộc họp đã lên lịch", false, row => row.MeetingsPlanned), Number("Cuộc họp đã khóa biên bản", false, row => row.MeetingsClosed),
        Number("Cuộc họp không họp", false, row => row.MeetingsNotHeld), Number("Cán bộ được phân công", false, row => row.DutiesAssigned),
        Number("Cán bộ đã dự", false, row => row.DutiesAttended), Number("Ý kiến chưa trả lời", false, row => row.OpenOpinions),
    ];

    private static ComparedFigure Money(string title, bool isOfBank, Func<GroupFiguresOfMonth, Vnd> of) => new(title, true, isOfBank, row => of(row).Amount);

    private static ComparedFigure Number(string title, bool isOfBank, Func<GroupFiguresOfMonth, int> of) => new(title, false, isOfBank, row => of(row));
}
