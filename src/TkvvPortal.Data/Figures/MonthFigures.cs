using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Figures;

/// <summary>
/// The one source of the figures of months. An ended month is read as it was kept; the running one, and one that ended a few days ago and is
/// not kept yet, are reckoned. Of older months that were never kept the balances are not known any more and are left out.
/// </summary>
public sealed class MonthFigures(PortalDbContext db, PortalClock clock)
{
    /// <summary>The figures of a month within the scope; a fixed number of queries.</summary>
    public async Task<FigureSet> ReadAsync(FiscalMonth month)
    {
        if (month < clock.Month && await db.MonthSnapshots.AsNoTracking().SingleOrDefaultAsync(one => one.Month == month) is { } kept)
            return await KeptAsync(kept);
        var reckoned = await ReckonAsync(month);
        return month < clock.Month.Previous() ? WithoutBalances(reckoned) : reckoned;
    }

    /// <summary>The rows of the kept months of a span, one query; of a kept month no group is missing.</summary>
    public Task<List<GroupFiguresOfMonth>> KeptAsync(FiscalMonth from, FiscalMonth to) =>
        db.FiguresOfGroups.AsNoTracking().Where(row => row.Month >= from && row.Month <= to).ToListAsync();

    /// <summary>The rows of a span of months up to the running one: kept ones as they were kept, the others reckoned.</summary>
    public async Task<IReadOnlyList<GroupFiguresOfMonth>> SpanAsync(FiscalMonth from, FiscalMonth to)
    {
        var rows = await KeptAsync(from, to);
        var kept = rows.Select(row => row.Month).ToHashSet();
        for (var month = from; month <= to && month <= clock.Month; month = month.Next())
        {
            if (!kept.Contains(month))
                rows.AddRange((await ReadAsync(month)).Groups);
        }

        return rows;
    }

    /// <summary>The figures as reckoned from the rows today, whether the month is kept or not.</summary>
    public Task<FigureSet> ReckonAsync(FiscalMonth month) => new LiveFigures(db).ReadAsync(month, clock.Today);

    /// <summary>Kept figures of a span of months added up for each commune, in the database; months that were not kept are missing.</summary>
    public Task<List<CommuneMonth>> OfCommunesAsync(FiscalMonth from, FiscalMonth to) => db.FiguresOfGroups
        .Where(row => row.Month >= from && row.Month <= to)
        .GroupBy(row => new { row.Month, row.CommuneId })
        .Select(group => new CommuneMonth(group.Key.Month, group.Key.CommuneId, new FigureTotals
        {
            Groups = group.Sum(row => row.IsActive ? 1 : 0),
            Members = group.Sum(row => row.Members),
            Savers = group.Sum(row => row.Savers),
            Loans = group.Sum(row => row.Loans),
            Borrowers = group.Sum(row => row.Borrowers),
            InactiveLoans = group.Sum(row => row.InactiveLoans),
            Outstanding = new Vnd(group.Sum(row => (long)row.Outstanding)),
            Overdue = new Vnd(group.Sum(row => (long)row.Overdue)),
            Frozen = new Vnd(group.Sum(row => (long)row.Frozen)),
            Arrears = new Vnd(group.Sum(row => (long)row.Arrears)),
            Disbursed = new Vnd(group.Sum(row => (long)row.Disbursed)),
            DepositBalance = new Vnd(group.Sum(row => (long)row.DepositBalance)),
            SheetsOpened = group.Sum(row => row.SheetsOpened),
            InterestDue = new Vnd(group.Sum(row => (long)row.InterestDue)),
            InterestCollected = new Vnd(group.Sum(row => (long)row.InterestCollected)),
            DepositsCollected = new Vnd(group.Sum(row => (long)row.DepositsCollected)),
            MeetingsPlanned = group.Sum(row => row.MeetingsPlanned),
            MeetingsClosed = group.Sum(row => row.MeetingsClosed),
            MeetingsNotHeld = group.Sum(row => row.MeetingsNotHeld),
            MeetingsNotMinuted = group.Sum(row => row.MeetingsNotMinuted),
            DutiesAssigned = group.Sum(row => row.DutiesAssigned),
            DutiesAttended = group.Sum(row => row.DutiesAttended),
            DutiesSubstituted = group.Sum(row => row.DutiesSubstituted),
            OpenOpinions = group.Sum(row => row.OpenOpinions),
            LateOpinions = group.Sum(row => row.LateOpinions),
        })).ToListAsync();

    private async Task<FigureSet> KeptAsync(MonthSnapshot kept) => new(
        kept.Month, kept.DataDate, kept.TakenAtUtc,
        await db.FiguresOfGroups.AsNoTracking().Where(row => row.Month == kept.Month).ToListAsync(),
        await db.FiguresOfProgrammes.AsNoTracking().Where(row => row.Month == kept.Month).ToListAsync());

    private static FigureSet WithoutBalances(FigureSet reckoned) => reckoned with
    {
        DataDate = null,
        Groups = [.. reckoned.Groups.Select(row => row.With(GroupBalances.Unknown))],
        Programmes = [],
    };
}
