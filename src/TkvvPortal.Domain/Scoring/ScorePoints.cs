namespace TkvvPortal.Domain.Scoring;

/// <summary>The points of the six criteria of the file CDTOTKVV (specification §5). Partial points exist, so they are decimals.</summary>
/// <param name="Overdue">Tỷ lệ nợ quá hạn.</param>
/// <param name="Session">Giao dịch tại xã.</param>
/// <param name="Interest">Tỷ lệ thu lãi.</param>
/// <param name="Principal">Thu nợ đến hạn.</param>
/// <param name="Deposits">Số dư tiền gửi tăng thêm.</param>
/// <param name="Savers">Tổ viên tham gia tiền gửi.</param>
public sealed record ScorePoints(
    decimal Overdue, decimal Session, decimal Interest, decimal Principal, decimal Deposits, decimal Savers)
{
    /// <summary>All six together.</summary>
    public decimal Total => Overdue + Session + Interest + Principal + Deposits + Savers;

    /// <summary>The six in the order of the file.</summary>
    public IReadOnlyList<decimal> All => [Overdue, Session, Interest, Principal, Deposits, Savers];

    /// <summary>The points of one criterion.</summary>
    public decimal Of(ScoreCriterion criterion) => All[(int)criterion];
}
