using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Reads heads of meetings; one query, whatever their number.</summary>
public sealed class MeetingHeads(PortalDbContext db) : IUseCase
{
    /// <summary>The head, or null when there is no such meeting for the person.</summary>
    public Task<MeetingHead?> ReadAsync(Guid id) => Of(db.Meetings.Where(meeting => meeting.Id == id)).SingleOrDefaultAsync();

    /// <summary>The heads of meetings by day, hour and group; those that do not exist for the person are left out.</summary>
    public Task<List<MeetingHead>> ReadAsync(IReadOnlyList<Guid> ids) =>
        Of(db.Meetings.Where(meeting => ids.Contains(meeting.Id))).OrderBy(head => head.On).ThenBy(head => head.StartsAt).ThenBy(head => head.GroupCode).ToListAsync();

    private IQueryable<MeetingHead> Of(IQueryable<Meeting> meetings) =>
        from meeting in meetings.AsNoTracking()
        join g in db.Groups on meeting.GroupId equals g.Id
        join organisation in db.Organisations on g.OrganisationId equals organisation.Id
        join hamlet in db.Hamlets on g.HamletId equals hamlet.Id
        let placement = hamlet.Placements
            .Where(p => p.ValidFrom <= meeting.ScheduledOn && (p.ValidTo == null || p.ValidTo >= meeting.ScheduledOn))
            .OrderByDescending(p => p.ValidFrom).FirstOrDefault()
        select new MeetingHead
        {
            Id = meeting.Id,
            GroupId = meeting.GroupId,
            GroupCode = g.Code,
            GroupName = g.Name,
            Hamlet = placement == null ? hamlet.Name : placement.Name,
            Commune = db.Communes.Where(c => c.Id == (placement == null ? hamlet.CommuneId : placement.CommuneId)).Select(c => c.Name).First(),
            Organisation = organisation.Name,
            Kind = meeting.Kind,
            On = meeting.ScheduledOn,
            StartsAt = meeting.StartsAt,
            Place = meeting.Place,
            Status = meeting.Status,
            NotHeldReason = meeting.NotHeldReason,
            Version = meeting.Version,
            // Closed minutes keep what was counted: the meeting itself may have admitted and released people.
            Members = meeting.Status == MeetingStatus.Closed ? meeting.MemberCount : db.Memberships.Count(stay =>
                stay.GroupId == meeting.GroupId && stay.JoinedOn <= meeting.ScheduledOn && (stay.LeftOn == null || stay.LeftOn >= meeting.ScheduledOn)),
            Marked = meeting.Status == MeetingStatus.Closed ? meeting.Members.Count : meeting.Members.Count(mark => db.Memberships.Any(stay =>
                stay.Id == mark.MembershipId && stay.JoinedOn <= meeting.ScheduledOn && (stay.LeftOn == null || stay.LeftOn >= meeting.ScheduledOn))),
            Answered = meeting.Agenda.Count(item => item.Conclusion != null || item.SkipReason != null),
            Topics = db.AgendaItems.Count(item => item.MeetingId == meeting.Id),
            Opinions = db.Petitions.Count(petition => petition.MeetingId == meeting.Id),
        };
}
