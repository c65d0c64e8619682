using TkvvPortal.Data;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Petitions;

/// <summary>Opinions of a period by kind, by commune, and by the age of what is unanswered.</summary>
public sealed class ReportPetitions(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>The months of the period; the names are those of the address.</summary>
    public sealed record Filter(FiscalMonth? Tu, FiscalMonth? Den);

    public sealed record Page(FiscalMonth From, FiscalMonth To, IReadOnlyList<Row<PetitionKind>> Kinds, IReadOnlyList<Row<string>> Communes, IReadOnlyList<Age> Ages, DateOnly Today)
    {
        public int Total => Kinds.Sum(row => row.All);
    }

    /// <summary>How many were raised, and where they stand.</summary>
    public sealed record Row<T>(T Key, int All, int OnTheSpot, int Waiting, int Late, int ToTell)
    {
        public int Told => All - Waiting - ToTell;
    }

    /// <summary>Unanswered opinions raised so many days ago.</summary>
    public sealed record Age(string Title, int Count);

    /// <summary>One query.</summary>
    public async Task<Page> PageAsync(Filter filter)
    {
        var to = filter.Den ?? clock.Month;
        var from = filter.Tu is { } asked && asked <= to ? asked : to.AddMonths(-11);
        var today = clock.Today;
        var counts = await db.OpinionsAsync(from, to, today);
        int Older(int least, int most) => counts.Where(one => today.DayNumber - one.On.DayNumber is var age && age >= least && age <= most).Sum(one => one.Waiting);
        return new Page(
            from, to, [.. By(counts, one => one.Kind).OrderByDescending(row => row.All)],
            [.. By(counts, one => one.Commune).OrderByDescending(row => row.All).ThenBy(row => row.Key, StringComparer.Ordinal)],
            [new("Đến 30 ngày", Older(0, 30)), new("31–60 ngày", Older(31, 60)), new("61–90 ngày", Older(61, 90)), new("Trên 90 ngày", Older(91, int.MaxValue))], today);
    }

    private static IEnumerable<Row<T>> By<T>(List<OpinionCount> counts, Func<OpinionCount, T> key) => counts.GroupBy(key).Select(all => new Row<T>(
        all.Key, all.Sum(one => one.All), all.Sum(one => one.OnTheSpot), all.Sum(one => one.Waiting), all.Sum(one => one.Late), all.Sum(one => one.ToTell)));
}
