using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Records how each member present voted on one request for a loan; it takes effect when the minutes are closed.</summary>
public sealed class ReviewLoan(PortalDbContext db, MeetingHeads heads, MembersOfDay members) : IUseCase
{
    /// <summary>The page. Voters and the rows of the form stand in the same order.</summary>
    public sealed record Page(MeetingHead Head, LoanRequest Request, string Programme, IReadOnlyList<Voter> Voters, Form Form) : IMeetingPage
    {
        /// <summary>Whether this meeting has voted on it.</summary>
        public bool IsVoted => Request.MeetingId == Head.Id;
    }

    /// <summary>A member present or represented who may vote.</summary>
    public sealed record Voter(Guid StayId, string Name);

    /// <summary>How a member votes.</summary>
    public enum Choice
    {
        For = 1,
        Against = 2,
        Abstaining = 3,
    }

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [Required, Display(Name = "số tiền Tổ thống nhất")]
        public Vnd? Agreed { get; set; }

        [MaxLength(200), Display(Name = "Danh sách biểu quyết")]
        public List<Row> Ballots { get; set; } = [];
    }

    public sealed class Row
    {
        public Guid StayId { get; set; }

        [Display(Name = "biểu quyết")]
        public Choice Choice { get; set; } = Choice.For;
    }

    /// <summary>The page, or null when there is no such meeting or the request does not wait for its group; eight queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Guid requestId, Form? form = null)
    {
        if (await heads.ReadAsync(id) is not { } head
            || await Waiting(head.GroupId).AsNoTracking().SingleOrDefaultAsync(one => one.Id == requestId) is not { } request)
            return null;
        var programme = await db.Programmes.Where(one => one.Id == request.ProgrammeId).Select(one => one.Name).SingleAsync();
        var voters = (await VotersAsync(id, head.GroupId, head.On)).FindAll(voter => voter.StayId != request.MembershipId);
        return new Page(head, request, programme, voters, Show(form ?? new Form(), head, request, voters));
    }

    /// <summary>Saves; false when there is no such meeting or request. Throws TK-050, TK-051 or TK-263 to TK-267.</summary>
    public async Task<bool> HandleAsync(Guid id, Guid requestId, Form form)
    {
        if (await FindAsync(id, requestId) is not var (meeting, request))
            return false;
        var present = (await VotersAsync(id, meeting.GroupId, meeting.ScheduledOn)).Select(voter => voter.StayId).ToHashSet();
        request.Review(id, new Ballots(Who(form, Choice.For), Who(form, Choice.Against), Who(form, Choice.Abstaining)), form.Agreed!.Value, present);
        db.Expect(request, form.Version);
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>Leaves it for a later meeting; false when there is no such meeting or request. Throws TK-050, TK-051 or TK-267.</summary>
    public async Task<bool> PostponeAsync(Guid id, Guid requestId, Form form)
    {
        if (await FindAsync(id, requestId) is not var (_, request))
            return false;
        request.Postpone();
        db.Expect(request, form.Version);
        await db.SaveChangesAsync();
        return true;
    }

    private async Task<(Meeting Meeting, LoanRequest Request)?> FindAsync(Guid id, Guid requestId)
    {
        if (await db.Meetings.SingleOrDefaultAsync(one => one.Id == id) is not { } meeting
            || await db.LoanRequests.SingleOrDefaultAsync(one => one.GroupId == meeting.GroupId && one.Id == requestId) is not { } request)
            return null;
        meeting.RequireOpen();
        return (meeting, request);
    }

    private Task<List<Voter>> VotersAsync(Guid id, Guid groupId, DateOnly day) => members.On(groupId, day)
        .Where(stay => db.MemberAttendances.Any(mark => mark.MeetingId == id && mark.MembershipId == stay.Id && mark.Presence != Presence.Absent))
        .OrderBy(stay => stay.Member.SortKey).Select(stay => new Voter(stay.Id, stay.Member.FullName)).ToListAsync();

    private IQueryable<LoanRequest> Waiting(Guid groupId) =>
        db.LoanRequests.Where(request => request.GroupId == groupId && request.Status == LoanRequestStatus.Filed);

    private static List<Guid> Who(Form form, Choice choice) => [.. form.Ballots.Where(row => row.Choice == choice).Select(row => row.StayId)];

    /// <summary>A row for each voter; what was typed, what was recorded, otherwise in favour.</summary>
    private static Form Show(Form form, MeetingHead head, LoanRequest request, List<Voter> voters)
    {
        var typed = form.Ballots.DistinctBy(row => row.StayId).ToDictionary(row => row.StayId, row => row.Choice);
        var recorded = request.MeetingId == head.Id ? request.Ballots! : new Ballots([], [], []);
        form.Ballots = [.. voters.Select(voter => new Row { StayId = voter.StayId, Choice = typed.GetValueOrDefault(voter.StayId, Recorded(recorded, voter.StayId)) })];
        form.Agreed ??= request.Agreed ?? request.Amount;
        if (form.Version == Guid.Empty)
            form.Version = request.Version;
        return form;
    }

    private static Choice Recorded(Ballots ballots, Guid stay) =>
        ballots.Against.Contains(stay) ? Choice.Against : ballots.Abstaining.Contains(stay) ? Choice.Abstaining : Choice.For;
}
