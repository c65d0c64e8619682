using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Planning;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Planning;

/// <summary>The plan of a month as a paper, officer by officer.</summary>
public sealed class PrintPlan(PortalDbContext db, PlannedMeetings meetings) : IUseCase
{
    public sealed record Page(FiscalMonth Month, string Office, MonthPlan? Plan, IReadOnlyList<PlannedMeetings.Line> Meetings);

    /// <summary>Three queries.</summary>
    public async Task<Page> PageAsync(FiscalMonth month) => new(
        month, await db.Offices.Select(office => office.Name).FirstAsync(), await db.MonthPlans.AsNoTracking().SingleOrDefaultAsync(plan => plan.Month == month),
        await meetings.Lines(meetings.Between(month.FirstDay, month.LastDay)).ToListAsync());
}
