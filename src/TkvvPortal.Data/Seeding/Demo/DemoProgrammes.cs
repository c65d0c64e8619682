using TkvvPortal.Domain.Members;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>Which programmes households borrow under, how much and for how long (specification §4.1).</summary>
internal static class DemoProgrammes
{
    private static readonly Dictionary<string, DemoProgramme> All = new DemoProgramme[]
    {
        new("HN", 20, 80, [36, 48, 60], 12), new("HCN", 20, 80, [36, 48, 60], 12), new("HMTN", 25, 90, [36, 48, 60], 12),
        new("HSSV", 10, 48, [60, 72, 96], 6), new("GQVL", 30, 100, [36, 48, 60], 12), new("XKLĐ", 60, 100, [36], 6),
        new("NSVSMT", 10, 25, [60], 6), new("SXKDVKK", 30, 60, [36, 48], 12), new("NOXH", 150, 300, [240, 300], 6),
        new("NCHXAPT", 30, 60, [36, 48], 12),
    }.ToDictionary(programme => programme.ShortName);

    private static readonly Dictionary<HouseholdCategory, (string, int)[]> FirstLoan = new()
    {
        [HouseholdCategory.Poor] = [("HN", 88), ("NSVSMT", 8), ("HSSV", 4)],
        [HouseholdCategory.NearPoor] = [("HCN", 86), ("NSVSMT", 10), ("HSSV", 4)],
        [HouseholdCategory.NewlyOutOfPoverty] = [("HMTN", 82), ("NSVSMT", 14), ("HSSV", 4)],
        [HouseholdCategory.Other] = [("GQVL", 38), ("NSVSMT", 38), ("SXKDVKK", 17), ("XKLĐ", 3), ("NOXH", 2), ("NCHXAPT", 2)],
    };

    private static readonly (string, int)[] SecondLoan = [("NSVSMT", 70), ("HSSV", 22), ("GQVL", 8)];

    /// <summary>The programme that most households of a class borrow under.</summary>
    public static string Usual(HouseholdCategory category) => FirstLoan[category][0].Item1;

    public static DemoProgramme First(DemoRandom random, HouseholdCategory category) => All[random.Weighted(FirstLoan[category])];

    public static DemoProgramme Second(DemoRandom random) => All[random.Weighted(SecondLoan)];
}

/// <summary>A programme as lent: millions of đồng, months.</summary>
internal sealed record DemoProgramme(string ShortName, int LeastMillions, int MostMillions, int[] Terms, int PeriodMonths)
{
    private const long Million = 1_000_000;

    /// <summary>An amount in steps of one million for small loans and of five for large ones.</summary>
    public long Amount(DemoRandom random)
    {
        var millions = random.Between(LeastMillions, MostMillions);
        return (millions > 25 ? millions / 5 * 5 : millions) * Million;
    }
}
