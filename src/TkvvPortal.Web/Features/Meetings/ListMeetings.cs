using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Lists the meetings of a month.</summary>
public sealed class ListMeetings(PortalDbContext db, PortalClock clock, CurrentUser user) : IUseCase
{
    public sealed record Page(
        FiscalMonth Month, Filter Filter, PageOf<Row> List, MonthCounts Counts, IReadOnlyList<CommuneLine> Communes,
        string? OnlyGroup, DateOnly Today)
    {
        /// <summary>Whether the minutes of a past meeting are still missing.</summary>
        public bool IsLate(Row row) => row.On < Today && row.Status is (MeetingStatus.Planned or MeetingStatus.Drafting);
    }

    /// <summary>What the address asks for.</summary>
    public sealed class Filter
    {
        [FromQuery(Name = "thang")]
        public FiscalMonth? Month { get; set; }

        [FromQuery(Name = "trang-thai")]
        public string? Status { get; set; }

        [FromQuery(Name = "xa")]
        public Guid? CommuneId { get; set; }

        [FromQuery(Name = "tim")]
        public string? Search { get; set; }

        /// <summary>Only meetings the person is assigned to.</summary>
        [FromQuery(Name = "phan-cong")]
        public string? Duty { get; set; }

        [FromQuery(Name = "trang")]
        public int PageNumber { get; set; } = 1;

        public bool IsMine => Duty == "toi";
    }

    public sealed record Row(
        Guid Id, DateOnly On, TimeOnly StartsAt, string Place, MeetingKind Kind, MeetingStatus Status, string GroupCode, string GroupName,
        string Commune, int PresentCount, int MemberCount, string? Officer);

    public sealed record CommuneLine(Guid Id, string Name);

    /// <summary>Meetings of the month by where they stand.</summary>
    public sealed record MonthCounts(int All, int Closed, int Late, int Coming, int NotHeld);

    private sealed class Joined
    {
        public required Meeting Meeting { get; init; }

        public required Domain.Groups.SavingsGroup Group { get; init; }

        public required Domain.Places.Commune Commune { get; init; }
    }

    /// <summary>The page; five queries.</summary>
    public async Task<Page> PageAsync(Filter filter)
    {
        var month = filter.Month ?? clock.Month;
        var inMonth = Chosen(month, filter);
        var list = await ByStatus(inMonth, filter.Status)
            .OrderBy(x => x.Meeting.ScheduledOn).ThenBy(x => x.Meeting.StartsAt).ThenBy(x => x.Group.Code)
            .Select(x => new Row(
                x.Meeting.Id, x.Meeting.ScheduledOn, x.Meeting.StartsAt, x.Meeting.Place, x.Meeting.Kind, x.Meeting.Status, x.Group.Code, x.Group.Name,
                x.Commune.Name, x.Meeting.PresentCount, x.Meeting.MemberCount,
                x.Meeting.Duties.OrderBy(duty => duty.OfficerName).Select(duty => duty.OfficerName).FirstOrDefault()))
            .ToPageAsync(filter.PageNumber);
        var communes = await db.Communes.AsNoTracking().Where(c => db.Groups.Any(g => g.CommuneId == c.Id)).OrderBy(c => c.Name)
            .Select(c => new CommuneLine(c.Id, c.Name)).ToListAsync();
        var groups = await db.Groups.AsNoTracking().OrderBy(g => g.Code).Select(g => g.Code).Take(2).ToListAsync();
        return new Page(month, filter, list, await CountAsync(inMonth), communes, groups is [var only] ? only : null, clock.Today);
    }

    private IQueryable<Joined> Chosen(FiscalMonth month, Filter filter)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        var chosen =
            from meeting in db.Meetings.AsNoTracking()
            where meeting.ScheduledOn >= first && meeting.ScheduledOn <= last
            join g in db.Groups on meeting.GroupId equals g.Id
            join commune in db.Communes on g.CommuneId equals commune.Id
            select new Joined { Meeting = meeting, Group = g, Commune = commune };
        if (filter.CommuneId is { } communeId)
            chosen = chosen.Where(x => x.Group.CommuneId == communeId);
        if (filter.IsMine)
            chosen = chosen.Where(x => x.Meeting.Duties.Any(duty => duty.OfficerId == user.Id));
        return VietnameseText.Words(filter.Search).Aggregate(chosen, (rest, word) => rest.Where(x => x.Group.SearchKey.Contains(word)));
    }

    private IQueryable<Joined> ByStatus(IQueryable<Joined> meetings, string? status)
    {
        var today = clock.Today;
        return status switch
        {
            MeetingFilters.Late => meetings.Where(x =>
                x.Meeting.ScheduledOn < today && (x.Meeting.Status == MeetingStatus.Planned || x.Meeting.Status == MeetingStatus.Drafting)),
            MeetingFilters.Coming => meetings.Where(x =>
                x.Meeting.ScheduledOn >= today && (x.Meeting.Status == MeetingStatus.Planned || x.Meeting.Status == MeetingStatus.Drafting)),
            MeetingFilters.Closed => meetings.Where(x => x.Meeting.Status == MeetingStatus.Closed),
            MeetingFilters.NotHeld => meetings.Where(x => x.Meeting.Status == MeetingStatus.NotHeld),
            _ => meetings,
        };
    }

    private async Task<MonthCounts> CountAsync(IQueryable<Joined> meetings)
    {
        var today = clock.Today;
        var counts = await meetings.GroupBy(x => new { x.Meeting.Status, IsPast = x.Meeting.ScheduledOn < today })
            .Select(by => new { by.Key.Status, by.Key.IsPast, Count = by.Count() }).ToListAsync();
        int Of(bool isPast, params MeetingStatus[] statuses) => counts.Where(c => c.IsPast == isPast && statuses.Contains(c.Status)).Sum(c => c.Count);
        int All(MeetingStatus status) => Of(true, status) + Of(false, status);
        return new MonthCounts(
            counts.Sum(c => c.Count), All(MeetingStatus.Closed), Of(true, MeetingStatus.Planned, MeetingStatus.Drafting),
            Of(false, MeetingStatus.Planned, MeetingStatus.Drafting), All(MeetingStatus.NotHeld));
    }
}
