using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Reads the minutes of a meeting as they stand, for the screen and for paper.</summary>
public sealed class ReadMinutes(PortalDbContext db, MeetingHeads heads, ReadLoanReviews reviews) : IUseCase
{
    /// <summary>A member as marked.</summary>
    public sealed record MemberLine(string Name, Presence Presence, string? Note);

    /// <summary>An official as marked.</summary>
    public sealed record OfficialLine(OfficialRole Role, string Name, Presence Presence, string? Note);

    /// <summary>A topic with what came of it.</summary>
    public sealed record TopicLine(AgendaTopic Topic, string? Conclusion, string? SkipReason);

    /// <summary>An opinion.</summary>
    public sealed record OpinionLine(string RaisedBy, string Content, string? Answer, PetitionOwner? Owner, DateOnly? AnswerBy);

    /// <summary>An answer to an earlier opinion, read out at this meeting.</summary>
    public sealed record ReplyLine(string RaisedBy, string Content, string Reply);

    /// <summary>A task that was concluded.</summary>
    public sealed record TaskLine(string Text, PetitionOwner Owner, string? OwnerName, DateOnly Deadline, DateOnly? DoneOn, string? Result);

    /// <summary>A vote on membership, with what came of it once the minutes are closed.</summary>
    public sealed record RequestLine(RequestKind Kind, string Name, ExitReason? Reason, Vote? Vote, RequestStatus Status, Waiver? Waiver);

    /// <summary>An addendum.</summary>
    public sealed record AddendumLine(int Number, string Text, DateTime WrittenAtUtc, string WrittenByName);

    /// <summary>An officer's duty to attend.</summary>
    public sealed record DutyLine(string OfficerName, DutyOutcome Outcome, string? Why, string? Note);

    /// <summary>The minutes, or null when there is no such meeting; thirteen queries.</summary>
    public async Task<Minutes?> ReadAsync(Guid id)
    {
        if (await heads.ReadAsync(id) is not { } head)
            return null;
        var ending = await db.Meetings.AsNoTracking().Where(m => m.Id == id)
            .Select(m => new Ending(m.EndedAt, m.ChairName, m.SecretaryName, m.MemberCount, m.PresentCount, m.ClosedAtUtc, m.ClosedByName)).SingleAsync();
        return new Minutes(head, ending)
        {
            Members = await MembersAsync(id),
            Officials = await db.OfficialAttendances.AsNoTracking().Where(mark => mark.MeetingId == id).OrderBy(mark => mark.Role).ThenBy(mark => mark.Id)
                .Select(mark => new OfficialLine(mark.Role, mark.Name, mark.Presence, mark.Note)).ToListAsync(),
            Topics = await db.AgendaItems.AsNoTracking().Where(item => item.MeetingId == id).OrderBy(item => item.Topic)
                .Select(item => new TopicLine(item.Topic, item.Conclusion, item.SkipReason)).ToListAsync(),
            Opinions = await db.Petitions.AsNoTracking().Where(petition => petition.MeetingId == id).OrderBy(petition => petition.RecordedAtUtc)
                .Select(petition => new OpinionLine(petition.RaisedBy, petition.Content, petition.Answer, petition.Owner, petition.AnswerBy)).ToListAsync(),
            Replies = await db.Petitions.AsNoTracking().Where(petition => petition.ReadAtMeetingId == id).OrderBy(petition => petition.RepliedOn).ThenBy(petition => petition.Id)
                .Select(petition => new ReplyLine(petition.RaisedBy, petition.Content, petition.Reply!)).ToListAsync(),
            Tasks = await db.MeetingTasks.AsNoTracking().Where(task => task.MeetingId == id).OrderBy(task => task.Deadline).ThenBy(task => task.Id)
                .Select(task => new TaskLine(task.Text, task.Owner, task.OwnerName, task.Deadline, task.DoneOn, task.Result)).ToListAsync(),
            OfGroup = await OfGroupAsync(id),
            Requests = await db.MembershipRequests.AsNoTracking().Where(request => request.MeetingId == id)
                .OrderBy(request => request.Kind).ThenBy(request => request.FiledAtUtc).ThenBy(request => request.Id)
                .Select(request => new RequestLine(request.Kind, request.FullName, request.Reason, request.Vote, request.Status, request.Waiver)).ToListAsync(),
            Reviews = await reviews.ReadAsync(id),
            Addenda = await db.Addenda.AsNoTracking().Where(addendum => addendum.MeetingId == id).OrderBy(addendum => addendum.Number)
                .Select(addendum => new AddendumLine(addendum.Number, addendum.Text, addendum.WrittenAtUtc, addendum.WrittenByName)).ToListAsync(),
            Duties = await db.DutyAssignments.AsNoTracking().Where(duty => duty.MeetingId == id).OrderBy(duty => duty.OfficerName)
                .Select(duty => new DutyLine(duty.OfficerName, duty.Outcome, duty.Why, duty.Note)).ToListAsync(),
        };
    }

    private async Task<IReadOnlyList<ResolveGroup.Saved>> OfGroupAsync(Guid id) => [.. (await (
        from one in db.GroupResolutions.AsNoTracking()
        where one.MeetingId == id
        orderby one.Kind
        select new
        {
            Row = one,
            Leader = db.Memberships.Where(stay => stay.Id == one.LeaderId).Select(stay => stay.Member.FullName).FirstOrDefault(),
            Deputy = db.Memberships.Where(stay => stay.Id == one.DeputyId).Select(stay => stay.Member.FullName).FirstOrDefault(),
        }).ToListAsync()).Select(one => new ResolveGroup.Saved(one.Row.Kind, one.Row.Amount, one.Row.Text, one.Leader, one.Deputy, one.Row.Vote, one.Row.IsPassed))];

    private Task<List<MemberLine>> MembersAsync(Guid id) => (
        from mark in db.MemberAttendances.AsNoTracking()
        where mark.MeetingId == id
        join stay in db.Memberships on mark.MembershipId equals stay.Id
        orderby stay.Member.SortKey
        select new MemberLine(stay.Member.FullName, mark.Presence, mark.Note)).ToListAsync();
}
