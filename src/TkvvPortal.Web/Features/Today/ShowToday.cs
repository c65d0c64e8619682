using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Today;

/// <summary>Hôm nay, for those who look after many groups.</summary>
public sealed class ShowToday(PortalDbContext db, MeetingLines meetings, LoanRequestTurns turns, CurrentUser user, PortalClock clock) : IUseCase
{
    private const int LinesOfToday = 50;
    private const int LinesOfSection = 10;
    private const int MostDuties = 100;

    public sealed record Page(
        DateOnly Today, MeetingSection Now, MeetingSection NotMinuted, MeetingSection Coming, IReadOnlyList<Duty> Duties, int LoanRequests)
    {
        public bool IsEmpty => Now.Total + NotMinuted.Total + Coming.Total + Duties.Count + LoanRequests == 0;

        public int Count(DutyOutcome outcome) => Duties.Count(duty => duty.Outcome == outcome);
    }

    /// <summary>A meeting of this month that the signed-in officer is assigned to.</summary>
    public sealed record Duty(Guid MeetingId, DateOnly On, TimeOnly At, string GroupCode, string GroupName, DutyOutcome Outcome)
    {
        /// <summary>What became of it in words: minutes still missing are said as such.</summary>
        public string Text(DateOnly today) => Outcome switch
        {
            DutyOutcome.Assigned when On < today => "Chờ biên bản",
            DutyOutcome.Assigned => "Sắp tới",
            _ => Texts.DutyOutcomeTitles.Title(Outcome),
        };

        public string Badge(DateOnly today) =>
            Outcome == DutyOutcome.Assigned && On < today ? "badge-warn" : Texts.Badges.Of(Outcome);
    }

    public async Task<Page> PageAsync()
    {
        var today = clock.Today;
        var since = clock.Month.Previous().FirstDay;
        var last = clock.Month.LastDay;
        var counts = await meetings.CountAsync(since, today, last);
        return new Page(
            today,
            Section("Hôm nay", await meetings.FirstAsync(meetings.Between(today, today), LinesOfToday), counts.Today),
            Section("Chưa ghi biên bản", await meetings.FirstAsync(meetings.NotMinuted(since, today), LinesOfSection), counts.NotMinuted)
                with { Hint = "Cuộc họp đã qua của tháng này và tháng trước, cũ nhất trước" },
            Section("Trong tháng", await meetings.FirstAsync(meetings.Coming(today, last), LinesOfSection), counts.Coming)
                with { Hint = $"Cuộc họp từ ngày mai đến hết tháng {clock.Month}" },
            await DutiesAsync(), await turns.CountAsync());

        MeetingSection Section(string title, IReadOnlyList<MeetingLine> lines, int total) =>
            new(title, lines, total, today, user.May(Permission.ViewMeetings));
    }

    private Task<List<Duty>> DutiesAsync()
    {
        var (first, last) = (clock.Month.FirstDay, clock.Month.LastDay);
        return (
                from duty in db.DutyAssignments
                join meeting in db.Meetings on duty.MeetingId equals meeting.Id
                join grp in db.Groups on duty.GroupId equals grp.Id
                where duty.OfficerId == user.Id && meeting.ScheduledOn >= first && meeting.ScheduledOn <= last
                orderby duty.Outcome == DutyOutcome.Assigned ? 0 : 1, meeting.ScheduledOn, meeting.StartsAt, grp.Code
                select new Duty(meeting.Id, meeting.ScheduledOn, meeting.StartsAt, grp.Code, grp.Name, duty.Outcome))
            .Take(MostDuties).ToListAsync();
    }
}
