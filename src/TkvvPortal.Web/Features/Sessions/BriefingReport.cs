using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Loans;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sessions;

/// <summary>The tables staff bring to a briefing (specification §3.4), for the groups of a point within the scope.</summary>
/// <param name="Organisations">One line for each organisation.</param>
/// <param name="Programmes">One line for each programme.</param>
/// <param name="Now">Outstanding and overdue at the opening of the month's sheets.</param>
/// <param name="LastMonth">The same a month before; none without sheets.</param>
/// <param name="YearEnd">The same at the opening of January's sheets, which is 31/12; none without sheets.</param>
/// <param name="Deposits">Deposits now.</param>
public sealed record BriefingReport(
    IReadOnlyList<BriefingReport.Organisation> Organisations, IReadOnlyList<BriefingReport.Programme> Programmes, BriefingReport.Position? Now,
    BriefingReport.Position? LastMonth, BriefingReport.Position? YearEnd, Vnd Deposits)
{
    public sealed record Organisation(
        string Name, int Groups, int Customers, Vnd Disbursed, Vnd Repaid, Vnd Outstanding, Vnd Overdue, Vnd Frozen, int Inactive, Vnd DueNext, Vnd PlannedNext);

    public sealed record Programme(string Name, Vnd Outstanding, Vnd Overdue)
    {
        public Percent? OverdueShare => Percent.Of(Overdue, Outstanding);
    }

    public sealed record Position(Vnd Outstanding, Vnd Overdue);

    public Vnd Outstanding => Organisations.Total(one => one.Outstanding);
}

/// <summary>Reads the tables: eleven queries, whatever the number of groups.</summary>
public sealed class BriefingReports(PortalDbContext db, Policies policies, PortalClock clock) : IUseCase
{
    public async Task<BriefingReport> ReadAsync(SessionHead head)
    {
        var groups = await (
            from grp in db.Groups
            where grp.TransactionPointId == head.PointId && (grp.Status == GroupStatus.Active || grp.Status == GroupStatus.Suspended)
            join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
            orderby organisation.Code
            select new { grp.Id, organisation.Name }).ToListAsync();
        var ids = groups.ConvertAll(group => group.Id);
        var (first, last, next) = (head.Month.FirstDay, head.Month.LastDay, head.Month.Next());
        var loans = await db.Loans.Where(loan => ids.Contains(loan.GroupId)).Select(loan => new
        {
            loan.Id, loan.GroupId, loan.MembershipId, loan.ProgrammeId, loan.InTerm, loan.Overdue, loan.Frozen, loan.DisbursedOn, loan.DisbursedAmount, loan.NextDueOn, loan.NextDueAmount,
        }).ToListAsync();
        var inactive = (await (await WatchQueries.LoadAsync(db, await policies.ReadAsync(), clock.Today)).On(WatchReason.Inactive)
            .Where(loan => ids.Contains(loan.GroupId)).Select(loan => loan.Id).ToListAsync()).ToHashSet();
        var repaid = await db.LoanEvents.Where(one => one.Kind == LoanEventKind.Paid && one.OccurredOn >= first && one.OccurredOn <= last && ids.Contains(one.GroupId))
            .GroupBy(one => one.GroupId).Select(all => new { all.Key, Principal = all.Sum(one => (long)one.Principal) }).ToDictionaryAsync(all => all.Key, all => new Vnd(all.Principal));
        var planned = (await db.LoanRequests.Where(one => one.Status == LoanRequestStatus.Approved && ids.Contains(one.GroupId)).ToListAsync())
            .ToLookup(one => one.GroupId, one => one.Approval?.Amount ?? default);
        var programmes = await db.Programmes.ToDictionaryAsync(programme => programme.Id, programme => programme.ShortName);
        var loansOf = loans.ToLookup(loan => loan.GroupId);
        return new BriefingReport(
            [
                .. groups.GroupBy(group => group.Name, group => group.Id).Select(all =>
                {
                    var own = all.SelectMany(id => loansOf[id]).ToList();
                    var open = own.Where(loan => (loan.InTerm + loan.Overdue + loan.Frozen).IsPositive).ToList();
                    return new BriefingReport.Organisation(
                        all.Key, all.Count(), open.Select(loan => loan.MembershipId).Distinct().Count(),
                        own.Where(loan => loan.DisbursedOn >= first && loan.DisbursedOn <= last).Total(loan => loan.DisbursedAmount), all.Total(id => repaid.GetValueOrDefault(id)),
                        open.Total(loan => loan.InTerm + loan.Overdue + loan.Frozen), open.Total(loan => loan.Overdue), open.Total(loan => loan.Frozen),
                        open.Count(loan => inactive.Contains(loan.Id)),
                        open.Where(loan => loan.NextDueOn >= next.FirstDay && loan.NextDueOn <= next.LastDay).Total(loan => loan.NextDueAmount),
                        all.SelectMany(id => planned[id]).Total(amount => amount));
                }),
            ],
            [
                .. loans.GroupBy(loan => loan.ProgrammeId).Select(all => new BriefingReport.Programme(
                        programmes[all.Key], all.Total(loan => loan.InTerm + loan.Overdue + loan.Frozen), all.Total(loan => loan.Overdue)))
                    .Where(programme => programme.Outstanding.IsPositive).OrderByDescending(programme => programme.Outstanding.Amount),
            ],
            await PositionAsync(ids, head.Month), await PositionAsync(ids, head.Month.Previous()), await PositionAsync(ids, new FiscalMonth(head.Month.Year, 1)),
            new Vnd(await db.DepositAccounts.Where(account => ids.Contains(account.GroupId)).SumAsync(account => (long)account.Balance)));
    }

    /// <summary>What the sheets took down at the opening of a month.</summary>
    private async Task<BriefingReport.Position?> PositionAsync(List<Guid> ids, FiscalMonth month)
    {
        var sum = await db.Sheets.Where(sheet => sheet.Month == month && ids.Contains(sheet.GroupId)).GroupBy(_ => 1)
            .Select(all => new { Outstanding = all.Sum(sheet => (long)sheet.Outstanding), Overdue = all.Sum(sheet => (long)sheet.Overdue) }).SingleOrDefaultAsync();
        return sum is null ? null : new BriefingReport.Position(new Vnd(sum.Outstanding), new Vnd(sum.Overdue));
    }
}
