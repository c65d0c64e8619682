using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>What a meeting decided: read while the minutes are written, brought about when they are closed.</summary>
public sealed class DecisionsOfMeeting(PortalDbContext db, ResolutionsOfMeeting resolutions, LoanReviewsOfMeeting reviews, GroupResolutionsOfMeeting ofGroup, HeardAtMeeting heard) : IUseCase
{
    /// <summary>Votes on membership and on loans.</summary>
    public sealed record Decisions(Resolutions Requests, LoanReviews Reviews)
    {
        /// <summary>What keeps them from taking effect.</summary>
        public IEnumerable<RuleViolationException> Find() => [.. Requests.Find(), .. Reviews.Find()];
    }

    /// <summary>The decisions; two queries, eight more where membership is voted on. Tracked when they are to be settled.</summary>
    public async Task<Decisions> ReadAsync(Meeting meeting, IReadOnlyCollection<Guid> memberIds, bool toSettle = false) =>
        new(await resolutions.ReadAsync(meeting, memberIds, toSettle), await reviews.ReadAsync(meeting, memberIds, toSettle));

    /// <summary>Brings about what was decided and what the group heard; saved with the closing.</summary>
    public async Task SettleAsync(Meeting meeting, Decisions decisions)
    {
        var admitted = decisions.Requests.Settle();
        db.AddRange(admitted.People);
        db.AddRange(admitted.Stays);
        if (decisions.Reviews.Settle(Guid.CreateVersion7(), meeting.Id, meeting.ScheduledOn) is { } list)
            db.Add(list);
        await ofGroup.SettleAsync(meeting, meeting.PresentCount);
        await heard.SettleAsync(meeting);
    }
}
