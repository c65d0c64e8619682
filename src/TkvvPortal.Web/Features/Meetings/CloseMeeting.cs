using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Closes the minutes of a meeting for good, or says everything that is missing.</summary>
public sealed class CloseMeeting(PortalDbContext db, MeetingReads reads, Policies policies, PortalClock clock, CurrentUser user) : IUseCase
{
    public sealed record Page(
        MeetingHead Head, IReadOnlyList<Missing> Missing, QuorumLine Quorum, IReadOnlyList<string> UnmarkedOfficers, IReadOnlyList<Resolution> Resolutions, Form Form) : IMeetingPage
    {
        /// <summary>What was voted on loans.</summary>
        public required IReadOnlyList<LoanReview> Reviews { get; init; }
    }

    /// <summary>Something to be done before closing, and where.</summary>
    public sealed record Missing(string Text, string? Url);

    /// <summary>How the quorum comes about.</summary>
    public sealed record QuorumLine(int Present, int Members, int Needed, PolicyParameter Share)
    {
        public bool IsMet => Present >= Needed;
    }

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [Required, Display(Name = "giờ kết thúc")]
        public TimeOnly? EndedAt { get; set; }

        [StringLength(100), Display(Name = "Chủ trì")]
        public string? ChairName { get; set; }

        [StringLength(100), Display(Name = "Thư ký")]
        public string? SecretaryName { get; set; }
    }

    /// <summary>The page, or null when there is no such meeting; twelve queries, eight more where membership is voted on.</summary>
    public async Task<Page?> PageAsync(Guid id, Form? form = null)
    {
        if (await reads.Heads.ReadAsync(id) is not { } head || await Whole(db.Meetings.AsNoTracking()).SingleOrDefaultAsync(m => m.Id == id) is not { } meeting)
            return null;
        var seats = await reads.Board.OnAsync(head.GroupId, head.On);
        form ??= new Form
        {
            EndedAt = EndingNow(head),
            ChairName = seats.Find(seat => seat.Post == BoardPost.Leader)?.Name,
            SecretaryName = seats.Find(seat => seat.Post == BoardPost.Deputy)?.Name,
        };
        if (form.Version == Guid.Empty)
            form.Version = head.Version;
        var (closing, share) = await ClosingAsync(meeting, form);
        var decisions = await reads.Decisions.ReadAsync(meeting, closing.MemberIds);
        var present = meeting.Members.Count(mark => mark.Presence != Presence.Absent && closing.MemberIds.Contains(mark.MembershipId));
        return new Page(
            head, MissingSteps.Of(head, meeting, [.. new ClosingCheck(meeting, closing).Find(clock.Today), .. decisions.Find()]),
            new QuorumLine(present, closing.MemberIds.Count, closing.Needed, share), UnmarkedOfficers(meeting), decisions.Requests.All, form) { Reviews = decisions.Reviews.All };
    }

    /// <summary>Closes, and brings about what was voted on membership and loans; false when there is no such meeting.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        if (await Whole(db.Meetings).SingleOrDefaultAsync(m => m.Id == id) is not { } meeting)
            return false;
        var (closing, _) = await ClosingAsync(meeting, form);
        var decisions = await reads.Decisions.ReadAsync(meeting, closing.MemberIds, toSettle: true);
        var refusals = new Refusals();
        refusals.Try(decisions.Requests.Refuse);
        refusals.Try(decisions.Reviews.Refuse);
        refusals.Try(() => meeting.Close(closing, clock.Today));
        refusals.Throw();
        await reads.Decisions.SettleAsync(meeting, decisions);
        await reads.Seals.SealAsync(meeting);
        db.Expect(meeting, form.Version);
        await db.SaveChangesAsync();
        return true;
    }

    private static IQueryable<Meeting> Whole(IQueryable<Meeting> meetings) => meetings
        .Include(m => m.Members).Include(m => m.Officials).Include(m => m.Agenda).Include(m => m.Duties).AsSplitQuery();

    private async Task<(Closing Closing, PolicyParameter Share)> ClosingAsync(Meeting meeting, Form form)
    {
        var share = (await policies.ReadAsync()).Find(PolicyKey.Quorum, meeting.ScheduledOn);
        var ids = await reads.Members.IdsAsync(meeting.GroupId, meeting.ScheduledOn);
        var endedAt = form.EndedAt ?? TimeOnly.MinValue;
        return (new Closing(endedAt, form.ChairName ?? "", form.SecretaryName ?? "", ids, share.Value, user.Sign(clock)), share);
    }

    /// <summary>Officers who would be recorded as absent because nobody marked them.</summary>
    private static List<string> UnmarkedOfficers(Meeting meeting) =>
        [.. meeting.Duties.Where(duty => meeting.Officials.All(mark => mark.OfficerId != duty.OfficerId)).Select(duty => duty.OfficerName)];

    /// <summary>The present minute while the meeting is going on; otherwise the hour is to be typed.</summary>
    private TimeOnly? EndingNow(MeetingHead head)
    {
        var now = PortalClock.Local(clock.UtcNow);
        var time = new TimeOnly(now.Hour, now.Minute);
        return DateOnly.FromDateTime(now) == head.On && time > head.StartsAt ? time : null;
    }
}
