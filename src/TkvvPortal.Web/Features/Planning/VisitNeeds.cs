using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Planning;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Planning;

/// <summary>How urgently each group in scope is to be visited.</summary>
public sealed class VisitNeeds(PortalDbContext db) : IUseCase
{
    private const int MissedMonths = 3;

    /// <summary>The needs by group before a month; five queries whatever the number of groups.</summary>
    public async Task<Func<Guid, VisitNeed>> BeforeAsync(FiscalMonth month)
    {
        var (until, since) = (month.FirstDay.AddDays(-1), month.AddMonths(-MissedMonths).FirstDay);
        var classes = (await db.GroupScores.Where(score => score.Month < month).GroupBy(score => score.GroupId)
            .Select(all => new { all.Key, Class = all.OrderByDescending(score => score.Month).Select(score => score.Class).First() }).ToListAsync()).ToDictionary(row => row.Key, row => (GroupClass?)row.Class);
        var debts = (await db.Loans.GroupBy(loan => loan.GroupId)
            .Select(all => new { all.Key, Overdue = all.Sum(loan => (long)loan.Overdue), All = all.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen) }).ToListAsync())
            .ToDictionary(row => row.Key, row => Percent.Of(row.Overdue, row.All));
        var visits = await db.LastVisitsAsync(until);
        var opinions = await db.Petitions.Where(one => one.Status < PetitionStatus.Answered).GroupBy(one => one.GroupId)
            .Select(all => new { all.Key, Count = all.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count);
        var missed = await db.Meetings.Where(meeting => meeting.ScheduledOn >= since && meeting.ScheduledOn <= until && meeting.Status == MeetingStatus.NotHeld).GroupBy(meeting => meeting.GroupId)
            .Select(all => new { all.Key, Count = all.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count);
        return group => new VisitNeed(
            classes.GetValueOrDefault(group), debts.GetValueOrDefault(group),
            visits.TryGetValue(group, out var day) ? month.MonthsSince(FiscalMonth.Of(day)) : null, opinions.GetValueOrDefault(group), missed.GetValueOrDefault(group));
    }
}
