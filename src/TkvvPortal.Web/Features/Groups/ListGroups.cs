using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>Danh sách tổ: searched, filtered, twenty at a time.</summary>
public sealed class ListGroups(PortalDbContext db, GroupChoices choices, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(GroupFilter Filter, PageOf<Row> List, GroupChoices.Lists Choices, DateOnly? DataDate);

    public sealed record Row(
        Guid Id, string Code, string Name, string Hamlet, string Commune, string Organisation, string OrganisationName,
        GroupStatus Status, int MeetingDay, TimeOnly MeetingTime)
    {
        public string? Leader { get; init; }
        public int Members { get; init; }
        public Vnd Outstanding { get; init; }
        public Vnd Overdue { get; init; }
        public DateOnly? LastMeeting { get; init; }
        public Percent? OverdueRate => Percent.Of(Overdue, Outstanding);
    }

    /// <summary>The only group of a leader; none when there are several or the person is no leader.</summary>
    public async Task<string?> OnlyGroupAsync()
    {
        if (user.Role != PortalRole.GroupLeader)
            return null;
        var codes = await db.Groups.OrderBy(group => group.Code).Select(group => group.Code).Take(2).ToListAsync();
        return codes.Count == 1 ? codes[0] : null;
    }

    public async Task<Page> PageAsync(GroupFilter filter, int number)
    {
        var today = clock.Today;
        var ids = await filter.Sort(db, filter.Apply(db, today)).Select(group => group.Id).ToPageAsync(number);
        var rows = (await RowsAsync([.. ids.Items], today)).ToDictionary(row => row.Id);
        var list = new PageOf<Row>([.. ids.Items.Select(id => rows[id])], ids.Number, ids.Size, ids.Total);
        return new Page(filter, list, await choices.ReadAsync(), await db.Loans.MaxAsync(loan => (DateOnly?)loan.AsOf));
    }

    /// <summary>Everything a line shows, for the groups of one page only.</summary>
    private Task<List<Row>> RowsAsync(List<Guid> ids, DateOnly today) => (
        from grp in db.Groups
        join hamlet in db.Hamlets on grp.HamletId equals hamlet.Id
        join commune in db.Communes on grp.CommuneId equals commune.Id
        join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
        where ids.Contains(grp.Id)
        select new Row(
            grp.Id, grp.Code, grp.Name, hamlet.Name, commune.Name, organisation.ShortName, organisation.Name,
            grp.Status, grp.MeetingDay, grp.MeetingTime)
        {
            Leader = db.BoardTerms
                .Where(term => term.GroupId == grp.Id && term.Post == BoardPost.Leader && term.ValidFrom <= today
                    && (term.ValidTo == null || term.ValidTo >= today))
                .OrderByDescending(term => term.ValidFrom)
                .Select(term => db.Memberships.Where(stay => stay.Id == term.MembershipId).Select(stay => stay.Member.FullName).FirstOrDefault())
                .FirstOrDefault(),
            Members = db.Memberships.Count(stay => stay.GroupId == grp.Id && stay.JoinedOn <= today
                && (stay.LeftOn == null || stay.LeftOn >= today)),
            Outstanding = new Vnd(db.Loans.Where(loan => loan.GroupId == grp.Id)
                .Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen)),
            Overdue = new Vnd(db.Loans.Where(loan => loan.GroupId == grp.Id).Sum(loan => (long)loan.Overdue)),
            LastMeeting = db.Meetings
                .Where(meeting => meeting.GroupId == grp.Id && meeting.Status == Domain.Meetings.MeetingStatus.Closed && meeting.ScheduledOn <= today)
                .Max(meeting => (DateOnly?)meeting.ScheduledOn),
        }).ToListAsync();
}
