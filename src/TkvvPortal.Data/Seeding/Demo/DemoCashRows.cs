using TkvvPortal.Domain.Cash;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>The rows of money on its way to the bank.</summary>
internal sealed class DemoCashRows
{
    public List<CashBook> Books { get; } = [];

    public List<SheetCheck> Checks { get; } = [];

    public List<CashCount> Counts { get; } = [];

    public List<HandIn> HandIns { get; } = [];

    public List<CashDifference> Differences { get; } = [];

    public List<CashSettlement> Settlements { get; } = [];

    public List<ReversalRequest> Requests { get; } = [];

    /// <summary>All rows, table by table, parents first.</summary>
    public IReadOnlyList<IReadOnlyList<object>> Tables() => [Books, Checks, Counts, HandIns, Differences, Settlements, Requests];
}
