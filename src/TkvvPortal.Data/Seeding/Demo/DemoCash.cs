using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>Every group hands in at its session what it holds; now and then a little is missing, and mostly made good a month later.</summary>
internal sealed class DemoCash(DemoWorld world, int seed)
{
    private readonly DemoRandom _random = new(unchecked(seed * 41));

    public void Tell()
    {
        var batches = world.Batches.ToLookup(batch => batch.GroupId);
        foreach (var group in world.Groups)
            Tell(group, [.. batches[group.Row.Id]]);
    }

    private void Tell(DemoGroup group, List<ReceiptBatch> batches)
    {
        if (batches.Count == 0)
            return;
        var book = new CashBook(group.Row.Id);
        DemoKeys.CashBookVersion(book, _random.Key());
        world.Cash.Books.Add(book);
        var session = new DemoSession(world, _random, group, book);
        var entries = batches.SelectMany(batch => batch.Receipts).SelectMany(Entries).OrderBy(entry => entry.At).ThenBy(entry => entry.Number).ToList();
        foreach (var month in world.Months)
        {
            var day = month.Day(group.Hamlet.Point.SessionDay);
            if (day >= world.Today)
                break;
            session.Write([.. entries.Where(entry => Day(entry.At) <= day).Select(entry => entry.Row)]);
            entries.RemoveAll(entry => Day(entry.At) <= day);
            session.Hold(day);
        }

        session.Write([.. entries.Select(entry => entry.Row)]);
        session.AskForReversal(batches.SelectMany(batch => batch.Receipts).First(receipt => receipt.Reversal is null));
    }

    private static IEnumerable<(MoneyEntry Row, DateTime At, int Number)> Entries(Receipt receipt)
    {
        yield return (receipt, receipt.RecordedAtUtc, receipt.Number);
        if (receipt.Reversal is { } reversal)
            yield return (reversal, Later(receipt.RecordedAtUtc, reversal.RecordedAtUtc), receipt.Number);
    }

    private static DateTime Later(DateTime receipt, DateTime reversal) => reversal > receipt ? reversal : receipt.AddTicks(1);

    private static DateOnly Day(DateTime atUtc) => DateOnly.FromDateTime(PortalClock.Local(atUtc));
}
