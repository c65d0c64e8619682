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
    public async Task<Minutes?> ReadAsync(Guid id) => (await ReadAsync([id])).SingleOrDefault();

    /// <summary>The minutes of meetings by day, hour and group, without those that do not exist for the person; the same queries whatever their number.</summary>
    public async Task<IReadOnlyList<Minutes>> ReadAsync(IReadOnlyList<Guid> ids)
    {
        var all = await heads.ReadAsync(ids);
        if (all.Count == 0)
            return [];
        var endings = await db.Meetings.AsNoTracking().Where(m => ids.Contains(m.Id))
            .Select(m => new { m.Id, Ending = new Ending(m.EndedAt, m.ChairName, m.SecretaryName, m.MemberCount, m.PresentCount, m.ClosedAtUtc, m.ClosedByName) }).ToDictionaryAsync(m => m.Id, m => m.Ending);
        var members = await MembersAsync(ids);
        var officials = (await db.OfficialAttendances.AsNoTracking().Where(mark => ids.Contains(mark.MeetingId)).OrderBy(mark => mark.Role).ThenBy(mark => mark.Id)
            .Select(mark => new { mark.MeetingId, Line = new OfficialLine(mark.Role, mark.Name, mark.Presence, mark.Note) }).ToListAsync()).ToLookup(one => one.MeetingId, one => one.Line);
        var topics = (await db.AgendaItems.AsNoTracking().Where(item => ids.Contains(item.MeetingId)).OrderBy(item => item.Topic)
            .Select(item => new { item.MeetingId, Line = new TopicLine(item.Topic, item.Conclusion, item.SkipReason) }).ToListAsync()).ToLookup(one => one.MeetingId, one => one.Line);
        var opinions = (await db.Petitions.AsNoTracking().Where(petition => ids.Contains(petition.MeetingId)).OrderBy(petition => petition.RecordedAtUtc)
            .Select(petition => new { petition.MeetingId, Line = new OpinionLine(petition.RaisedBy, petition.Content, petition.Answer, petition.Owner, petition.AnswerBy) }).ToListAsync()).ToLookup(one => one.MeetingId, one => one.Line);
        var replies = (await db.Petitions.AsNoTracking().Where(petition => petition.ReadAtMeetingId != null && ids.Contains(petition.ReadAtMeetingId.Value)).OrderBy(petition => petition.RepliedOn).ThenBy(petition => petition.Id)
            .Select(petition => new { petition.ReadAtMeetingId, Line = new ReplyLine(petition.RaisedBy, petition.Content, petition.Reply!) }).ToListAsync()).ToLookup(one => one.ReadAtMeetingId!.Value, one => one.Line);
        var tasks = (await db.MeetingTasks.AsNoTracking().Where(task => ids.Contains(task.MeetingId)).OrderBy(task => task.Deadline).ThenBy(task => task.Id)
            .Select(task => new { task.MeetingId, Line = new TaskLine(task.Text, task.Owner, task.OwnerName, task.Deadline, task.DoneOn, task.Result) }).ToListAsync()).ToLookup(one => one.MeetingId, one => one.Line);
        var ofGroup = await OfGroupAsync(ids);
        var requests = (await db.MembershipRequests.AsNoTracking().Where(request => request.MeetingId != null && ids.Contains(request.MeetingId.Value))
            .OrderBy(request => request.Kind).ThenBy(request => request.FiledAtUtc).ThenBy(request => request.Id)
            .Select(request => new { request.MeetingId, Line = new RequestLine(request.Kind, request.FullName, request.Reason, request.Vote, request.Status, request.Waiver) }).ToListAsync()).ToLookup(one => one.MeetingId!.Value, one => one.Line);
        var reviewed = await reviews.ReadAsync(ids);
        var addenda = (await db.Addenda.AsNoTracking().Where(addendum => ids.Contains(addendum.MeetingId)).OrderBy(addendum => addendum.Number)
            .Select(addendum => new { addendum.MeetingId, Line = new AddendumLine(addendum.Number, addendum.Text, addendum.WrittenAtUtc, addendum.WrittenByName) }).ToListAsync()).ToLookup(one => one.MeetingId, one => one.Line);
        var duties = (await db.DutyAssignments.AsNoTracking().Where(duty => ids.Contains(duty.MeetingId)).OrderBy(duty => duty.OfficerName)
            .Select(duty => new { duty.MeetingId, Line = new DutyLine(duty.OfficerName, duty.Outcome, duty.Why, duty.Note) }).ToListAsync()).ToLookup(one => one.MeetingId, one => one.Line);
        return all.ConvertAll(head => new Minutes(head, endings[head.Id])
        {
            Members = [.. members[head.Id]],
            Officials = [.. officials[head.Id]],
            Topics = [.. topics[head.Id]],
            Opinions = [.. opinions[head.Id]],
            Replies = [.. replies[head.Id]],
            Tasks = [.. tasks[head.Id]],
            OfGroup = [.. ofGroup[head.Id]],
            Requests = [.. requests[head.Id]],
            Reviews = [.. reviewed[head.Id]],
            Addenda = [.. addenda[head.Id]],
            Duties = [.. duties[head.Id]],
        });
    }

    private async Task<ILookup<Guid, ResolveGroup.Saved>> OfGroupAsync(IReadOnlyList<Guid> ids) => (await (
        from one in db.GroupResolutions.AsNoTracking()
        where ids.Contains(one.MeetingId)
        orderby one.Kind
        select new
        {
            Row = one,
            Leader = db.Memberships.Where(stay => stay.Id == one.LeaderId).Select(stay => stay.Member.FullName).FirstOrDefault(),
            Deputy = db.Memberships.Where(stay => stay.Id == one.DeputyId).Select(stay => stay.Member.FullName).FirstOrDefault(),
        }).ToListAsync()).ToLookup(one => one.Row.MeetingId, one => new ResolveGroup.Saved(one.Row.Kind, one.Row.Amount, one.Row.Text, one.Leader, one.Deputy, one.Row.Vote, one.Row.IsPassed));

    private async Task<ILookup<Guid, MemberLine>> MembersAsync(IReadOnlyList<Guid> ids) => (await (
        from mark in db.MemberAttendances.AsNoTracking()
        where ids.Contains(mark.MeetingId)
        join stay in db.Memberships on mark.MembershipId equals stay.Id
        orderby stay.Member.SortKey
        select new { mark.MeetingId, Line = new MemberLine(stay.Member.FullName, mark.Presence, mark.Note) }).ToListAsync()).ToLookup(one => one.MeetingId, one => one.Line);
}
