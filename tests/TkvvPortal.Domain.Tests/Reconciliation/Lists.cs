using TkvvPortal.Domain.Reconciliation;

namespace TkvvPortal.Domain.Tests.Reconciliation;

/// <summary>A list of two households, one loan each: 1,000,000 đồng, interest 20,000, deposit 700.</summary>
internal static class Lists
{
    public static readonly DateOnly Today = new(2026, 10, 20);

    public static ReconciliationList New()
    {
        var group = Guid.CreateVersion7();
        var open = Enumerable.Range(1, 2).Select(number => new OpenLoan(
            group, Guid.CreateVersion7(), Guid.CreateVersion7(), $"{number:00}", new Vnd(1_000_000), new Vnd(20_000), new Vnd(700))).ToList();
        return new ReconciliationCampaign(Guid.CreateVersion7(), "Đợt", true, Today.AddDays(30), SheetBuilder.Stamp(Today)).Choose(open, 15)[0];
    }

    public static LineResult Agrees(this ReconciliationList list, int index) => new(index, list.Lines[index].Id, null, null, null, null, null, true);

    public static IReadOnlyList<ReconciliationDifference> Enter(this ReconciliationList list, params LineResult[] results) =>
        list.Enter(results, SheetBuilder.Stamp(Today), Today.AddDays(30));
}
