using TkvvPortal.Domain.Scoring;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of the criteria of a score, and how changes of points are written.</summary>
public static class ScoreCriterionTitles
{
    /// <summary>What stands wherever a provisional score is shown.</summary>
    public const string Provisional = "điểm tạm tính – không phải điểm chính thức";

    /// <summary>The title of the file.</summary>
    public static string Title(this ScoreCriterion criterion) => criterion switch
    {
        ScoreCriterion.Overdue => "Tỷ lệ nợ quá hạn",
        ScoreCriterion.Session => "Giao dịch tại xã",
        ScoreCriterion.Interest => "Tỷ lệ thu lãi",
        ScoreCriterion.Principal => "Thu nợ đến hạn",
        ScoreCriterion.Deposits => "Số dư tiền gửi tăng thêm",
        ScoreCriterion.Savers => "Tổ viên tham gia tiền gửi",
        _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
    };

    /// <summary>The title over a narrow column.</summary>
    public static string Brief(this ScoreCriterion criterion) => criterion switch
    {
        ScoreCriterion.Overdue => "Nợ quá hạn",
        ScoreCriterion.Session => "Giao dịch tại xã",
        ScoreCriterion.Interest => "Thu lãi",
        ScoreCriterion.Principal => "Thu nợ đến hạn",
        ScoreCriterion.Deposits => "Tăng tiền gửi",
        ScoreCriterion.Savers => "Tổ viên gửi tiền",
        _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
    };

    /// <summary>Points gained or lost: <c>+2,5</c>, <c>−4</c>; a dash where one of the months has none.</summary>
    public static string Change(this decimal? points) => points switch
    {
        null => "–",
        0 => "0",
        > 0 => "+" + points.Points(),
        _ => "−" + (-points).Points(),
    };

    /// <summary>What changed, the greatest loss first: <c>Tỷ lệ thu lãi −5; Thu nợ đến hạn +1</c>.</summary>
    public static string Words(this IReadOnlyList<CriterionChange> changes) => changes.Count == 0
        ? "tệp chỉ có tổng điểm"
        : string.Join("; ", changes.Select(change => $"{change.Criterion.Title()} {Change(change.Difference)}"));
}
