using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Records how a meeting voted on the requests that wait; it takes effect when the minutes are closed.</summary>
public sealed class VoteOnRequests(PortalDbContext db, MeetingHeads heads, MembersOfDay members, MembershipReview review) : IUseCase
{
    /// <summary>The page. Requests and the rows of the form stand in the same order.</summary>
    public sealed record Page(MeetingHead Head, IReadOnlyList<Line> Requests, int Present, MembershipReview.Reading Rules, Form Form) : IMeetingPage;

    /// <summary>A request with what the rules say of it once it has passed with the others.</summary>
    public sealed record Line(MembershipRequest Request, Resolution? Resolution, IReadOnlyList<RequestFinding> Findings);

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [MaxLength(100), Display(Name = "Danh sách đề nghị")]
        public List<Row> Rows { get; set; } = [];
    }

    /// <summary>The votes on one request; all empty leaves it for a later meeting.</summary>
    public sealed class Row
    {
        public Guid RequestId { get; set; }

        [Range(0, 999), Display(Name = "tán thành")]
        public int? For { get; set; }

        [Range(0, 999), Display(Name = "không tán thành")]
        public int? Against { get; set; }

        [Range(0, 999), Display(Name = "không có ý kiến")]
        public int? Abstaining { get; set; }

        public Vote? ToVote() => (For ?? Against ?? Abstaining) is null ? null : new Vote(For ?? 0, Against ?? 0, Abstaining ?? 0);
    }

    /// <summary>The page, or null when there is no such meeting; twelve queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Form? form = null)
    {
        if (await heads.ReadAsync(id) is not { } head)
            return null;
        var waiting = await Waiting(head.GroupId).AsNoTracking().ToListAsync();
        var marks = await db.MemberAttendances.AsNoTracking().Where(mark => mark.MeetingId == id).ToListAsync();
        var present = Present(marks, await members.IdsAsync(head.GroupId, head.On));
        var rules = await review.ReadAsync(head.GroupId, waiting, head.On);
        var resolutions = rules.Resolve(waiting.Where(request => request.MeetingId == id), present).All.ToDictionary(one => one.Request.Id);
        List<Line> lines =
        [
            .. waiting.Select(request => resolutions.GetValueOrDefault(request.Id) is { } resolution
                ? new Line(request, resolution, resolution.Findings)
                : new Line(request, null, rules.Of(request))),
        ];
        return new Page(head, lines, present, rules, Show(form ?? new Form(), head, waiting));
    }

    /// <summary>Saves; false when there is no such meeting. Throws TK-050, TK-051, TK-145 or TK-153.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        if (await db.Meetings.Include(m => m.Members).SingleOrDefaultAsync(m => m.Id == id) is not { } meeting)
            return false;
        meeting.RequireOpen();
        var present = Present(meeting.Members, await members.IdsAsync(meeting.GroupId, meeting.ScheduledOn));
        var requests = await db.MembershipRequests.Where(request => request.GroupId == meeting.GroupId)
            .Where(request => form.Rows.Select(row => row.RequestId).Contains(request.Id)).ToDictionaryAsync(request => request.Id);
        var refusals = new Refusals();
        foreach (var (index, row) in form.Rows.Index().Where(at => requests.ContainsKey(at.Item.RequestId)))
            refusals.Try(() => Record(requests[row.RequestId], meeting, row.ToVote(), present, $"Rows[{index}].{nameof(Row.For)}"));
        refusals.Throw();
        db.Expect(meeting, form.Version);
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>An empty row says nothing about the vote of another meeting.</summary>
    private static void Record(MembershipRequest request, Meeting meeting, Vote? vote, int present, string field)
    {
        if (vote is not null || request.MeetingId == meeting.Id)
            request.Record(meeting.Id, vote, present, field);
    }

    private static int Present(IEnumerable<MemberAttendance> marks, HashSet<Guid> memberIds) =>
        marks.Count(mark => mark.Presence != Presence.Absent && memberIds.Contains(mark.MembershipId));

    private IQueryable<MembershipRequest> Waiting(Guid groupId) => db.MembershipRequests
        .Where(request => request.GroupId == groupId && request.Status == RequestStatus.Waiting)
        .OrderBy(request => request.Kind).ThenBy(request => request.FiledAtUtc).ThenBy(request => request.Id);

    /// <summary>The rows in the order of the page; after somebody else saved, their votes where nothing was typed.</summary>
    private static Form Show(Form form, MeetingHead head, List<MembershipRequest> waiting)
    {
        var rows = form.Rows.DistinctBy(row => row.RequestId).ToDictionary(row => row.RequestId);
        form.Rows = [.. waiting.Select(request => rows.GetValueOrDefault(request.Id) ?? new Row { RequestId = request.Id })];
        if (form.Version != Guid.Empty)
            return form;
        foreach (var (row, vote) in form.Rows.Zip(waiting.Select(request => request.MeetingId == head.Id ? request.Vote : null)).Where(pair => pair.First.ToVote() is null))
            (row.For, row.Against, row.Abstaining) = (vote?.For, vote?.Against, vote?.Abstaining);
        form.Version = head.Version;
        return form;
    }
}
