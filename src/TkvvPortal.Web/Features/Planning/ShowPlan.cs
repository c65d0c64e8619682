using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Planning;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Planning;

/// <summary>Kế hoạch họp of a month: as a calendar, a week, or a list.</summary>
public sealed class ShowPlan(PortalDbContext db, PlannedMeetings meetings, PortalClock clock) : IUseCase
{
    /// <summary>What is looked at; the names are those of the address.</summary>
    /// <param name="Xem">Calendar, week or list.</param>
    /// <param name="Ngay">A day of the week looked at.</param>
    /// <param name="Xa">The commune.</param>
    /// <param name="Trang">The page of the list.</param>
    public sealed record Filter(PlanView? Xem, DateOnly? Ngay, Guid? Xa, int Trang = 1)
    {
        public PlanView View => Xem ?? PlanView.Calendar;
    }

    public sealed record Page(FiscalMonth Month, Filter Filter, IReadOnlyList<DayCount> Days, PageOf<PlannedMeetings.Line>? List, IReadOnlyList<PlannedMeetings.Line> Week, DateOnly Monday)
    {
        public required IReadOnlyList<PlanConflict> Conflicts { get; init; }

        public required IReadOnlyDictionary<DateOnly, string> Holidays { get; init; }

        public required IReadOnlyList<int> SessionDays { get; init; }

        public required IReadOnlyList<Choice> Communes { get; init; }

        public required MonthPlan? Plan { get; init; }

        public required int Unplanned { get; init; }

        public required DateOnly Today { get; init; }

        public int Total => Days.Sum(day => day.Count);

        public int WithOfficer => Days.Sum(day => day.WithOfficer);

        public int Asking => Days.Sum(day => day.Asking);

        public string Url => $"/ke-hoach/{Month.ToRoute()}";

        public IEnumerable<PlanConflict> Of(Guid meeting) => Conflicts.Where(conflict => conflict.MeetingId == meeting);
    }

    /// <summary>How many meetings a day has.</summary>
    public sealed record DayCount(DateOnly On, int Count, int WithOfficer, int Asking);

    /// <summary>Eleven queries at most.</summary>
    public async Task<Page> PageAsync(FiscalMonth month, Filter filter)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        var all = meetings.Between(first, last, filter.Xa);
        var day = filter.Ngay is { } asked && month.Contains(asked) ? asked : month.Contains(clock.Today) ? clock.Today : first;
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new Page(
            month, filter,
            await all.GroupBy(meeting => meeting.ScheduledOn)
                .Select(one => new DayCount(one.Key, one.Count(), one.Sum(meeting => meeting.Duties.Any() ? 1 : 0), one.Sum(meeting => meeting.MoveAskedOn != null ? 1 : 0))).ToListAsync(),
            filter.View == PlanView.List ? await meetings.Lines(all).ToPageAsync(filter.Trang) : null,
            filter.View == PlanView.Week ? await meetings.Lines(meetings.Between(monday, monday.AddDays(6), filter.Xa)).ToListAsync() : [],
            monday)
        {
            Conflicts = await meetings.ConflictsAsync(filter.View == PlanView.Week ? monday : first, filter.View == PlanView.Week ? monday.AddDays(6) : last),
            Holidays = PlanConflicts.Of(await db.Holidays.AsNoTracking().Where(one => one.Day >= monday && one.Day <= last.AddDays(6)).ToListAsync()),
            SessionDays = await db.TransactionPoints.Where(point => db.Groups.Any(group => group.TransactionPointId == point.Id)).Select(point => point.SessionDay).Distinct().ToListAsync(),
            Communes = await db.CommunesOfGroupsAsync(),
            Plan = await db.MonthPlans.AsNoTracking().SingleOrDefaultAsync(plan => plan.Month == month),
            Unplanned = await MonthSchedule.Lacking(db, month).CountAsync(),
            Today = clock.Today,
        };
    }
}

/// <summary>How the plan is looked at.</summary>
public enum PlanView
{
    /// <summary>Lịch tháng.</summary>
    Calendar = 1,

    /// <summary>Tuần.</summary>
    Week = 2,

    /// <summary>Danh sách.</summary>
    List = 3,
}
