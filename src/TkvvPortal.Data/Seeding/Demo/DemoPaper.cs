using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>Receipts that a group wrote on paper: a range just long enough, entered and returned without a number left.</summary>
internal sealed class DemoPaper(DemoWorld world, DemoGroup group)
{
    private readonly DemoRandom _random = new(0x9A9 + group.Index);

    public (PaperNumbers Numbers, List<Payment> Payments) For(ReceiptBook book, List<Payment> payments, DateOnly day)
    {
        var stamp = new RecordStamp(day, DemoTime.Utc(day, 8, 0), group.LeaderAccount.Id, group.LeaderAccount.FullName);
        var range = NumberRange.Give(_random.Key(), book, payments.Count, int.MaxValue, group.LeaderAccount.FullName, stamp);
        DemoKeys.RangeVersion(range, _random.Key());
        world.Paper.Add((range, stamp));
        return (new PaperNumbers(range, new HashSet<int>()), [.. payments.Select((payment, index) => payment with { PaperNumber = range.First + index })]);
    }

    /// <summary>Every range is returned once its receipts are entered.</summary>
    public static void Return(DemoWorld world)
    {
        foreach (var (range, stamp) in world.Paper)
            range.Return(range.Count, null, stamp);
    }
}
