using TkvvPortal.Data;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.CashDifferences;

/// <summary>Shortages and surpluses that are not settled, oldest deadline first.</summary>
public sealed class ListDifferences(PortalDbContext db, PortalClock clock) : IUseCase
{
    public sealed record Page(PageOf<Line> List, bool All, DateOnly Today);

    public sealed record Line(Guid Id, string GroupCode, string GroupName, FiscalMonth Month, DifferenceKind Kind, Vnd Amount, long Settled, string OwnerName, DateOnly FoundOn, DateOnly Deadline)
    {
        public Vnd Open => Amount - new Vnd(Settled);

        public int LateDays(DateOnly today) => Open.IsPositive ? Math.Max(0, today.DayNumber - Deadline.DayNumber) : 0;
    }

    /// <summary>The page: two queries.</summary>
    public async Task<Page> PageAsync(bool all, int page)
    {
        var lines =
            from one in db.CashDifferences
            join grp in db.Groups on one.GroupId equals grp.Id
            let settled = db.CashSettlements.Where(settlement => settlement.DifferenceId == one.Id).Sum(settlement => (long)settlement.Amount)
            where all || settled < (long)one.Amount
            orderby one.Deadline, one.Id
            select new Line(one.Id, grp.Code, grp.Name, one.Month, one.Kind, one.Amount, settled, one.OwnerName, one.FoundOn, one.Deadline);
        return new Page(await lines.ToPageAsync(page), all, clock.Today);
    }
}
