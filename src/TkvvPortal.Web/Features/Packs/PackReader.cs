using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Web.Features.Meetings;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Packs;

/// <summary>Reads what meetings need on paper; seventeen queries, whatever the number of meetings.</summary>
public sealed class PackReader(PortalDbContext db, MeetingHeads heads, SlipReader slips) : IUseCase
{
    /// <summary>The packs of meetings, in the order given.</summary>
    public async Task<IReadOnlyList<MeetingPack>> ReadAsync(IReadOnlyList<Guid> meetings)
    {
        var all = await heads.ReadAsync(meetings);
        if (all.Count == 0)
            return [];
        var groups = all.ConvertAll(head => head.GroupId);
        var tasks = (await (
            from task in db.MeetingTasks
            where groups.Contains(task.GroupId) && task.DoneOn == null && !meetings.Contains(task.MeetingId)
            orderby task.Deadline
            select new { task.GroupId, Line = new MeetingPack.TaskLine(task.Text, task.Owner, task.OwnerName, task.Deadline) }).ToListAsync()).ToLookup(row => row.GroupId, row => row.Line);
        var opinions = (await db.Petitions.Where(one => groups.Contains(one.GroupId) && one.Status < PetitionStatus.Told && !meetings.Contains(one.MeetingId)).OrderBy(one => one.AnswerBy)
            .Select(one => new { one.GroupId, Line = new MeetingPack.OpinionLine(one.RaisedBy, one.Content, one.Status, one.Reply, one.Owner, one.AnswerBy) }).ToListAsync()).ToLookup(row => row.GroupId, row => row.Line);
        var texts = (await (
            from audience in db.DocumentAudiences
            where groups.Contains(audience.GroupId) && audience.ExplainedOn == null
            join document in db.PolicyDocuments on audience.DocumentId equals document.Id
            orderby document.PublishedOn
            select new { audience.GroupId, Line = new MeetingPack.TextLine(document.Number, document.IssuedOn, document.Issuer, document.Title, document.Summary) }).ToListAsync()).ToLookup(row => row.GroupId, row => row.Line);
        var requests = (await db.MembershipRequests.Where(one => groups.Contains(one.GroupId) && one.Status == RequestStatus.Waiting).OrderBy(one => one.FiledAtUtc)
            .Select(one => new { one.GroupId, Line = new MeetingPack.RequestLine(one.Kind, one.FullName) }).ToListAsync()).ToLookup(row => row.GroupId, row => row.Line);
        var loans = (await db.LoanRequests.Where(one => groups.Contains(one.GroupId) && one.Status == LoanRequestStatus.Filed).OrderBy(one => one.FiledAtUtc)
            .Select(one => new { one.GroupId, Line = new MeetingPack.LoanLine(one.FullName, one.Amount) }).ToListAsync()).ToLookup(row => row.GroupId, row => row.Line);
        var board = (await db.BoardTerms.Where(term => groups.Contains(term.GroupId) && term.ValidTo == null)
            .Join(db.Memberships, term => term.MembershipId, stay => stay.Id, (term, stay) => new { term.GroupId, term.Post, stay.Member.FullName }).ToListAsync()).ToLookup(row => row.GroupId);
        var duties = (await db.DutyAssignments.Where(duty => meetings.Contains(duty.MeetingId)).Select(duty => new { duty.MeetingId, duty.OfficerName }).ToListAsync()).ToLookup(row => row.MeetingId, row => row.OfficerName);
        var slipsOf = await slips.ReadAsync(all);
        return [.. all.Select(head => new MeetingPack(head, [.. slipsOf[head.GroupId]])
        {
            Leader = board[head.GroupId].FirstOrDefault(seat => seat.Post == Domain.Groups.BoardPost.Leader)?.FullName,
            Officers = [.. duties[head.Id]],
            Tasks = [.. tasks[head.GroupId]],
            Opinions = [.. opinions[head.GroupId]],
            Texts = [.. texts[head.GroupId]],
            Requests = [.. requests[head.GroupId]],
            Loans = [.. loans[head.GroupId]],
        })];
    }

    /// <summary>The meetings of a day that are to be held, in scope.</summary>
    public Task<List<Guid>> OnAsync(DateOnly day) => db.Meetings
        .Where(meeting => meeting.ScheduledOn == day && (meeting.Status == MeetingStatus.Planned || meeting.Status == MeetingStatus.Drafting))
        .OrderBy(meeting => meeting.StartsAt).ThenBy(meeting => meeting.Id).Select(meeting => meeting.Id).ToListAsync();
}
