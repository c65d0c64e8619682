using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>What a meeting voted on loans; one query, two where there is a vote.</summary>
public sealed class LoanReviewsOfMeeting(PortalDbContext db, Policies policies) : IUseCase
{
    /// <summary>The reviews; requests are tracked when they are to be settled.</summary>
    public async Task<LoanReviews> ReadAsync(Meeting meeting, IReadOnlyCollection<Guid> memberIds, bool toSettle = false)
    {
        var rows = db.LoanRequests.Where(request => request.MeetingId == meeting.Id && request.Status == LoanRequestStatus.Filed);
        var voted = await (toSettle ? rows : rows.AsNoTracking()).ToListAsync();
        if (voted.Count == 0)
            return LoanReviews.None;
        var present = meeting.Members.Where(mark => mark.Presence != Presence.Absent && memberIds.Contains(mark.MembershipId)).Select(mark => mark.MembershipId).ToHashSet();
        return new LoanReviews(voted, present, (await policies.ReadAsync()).Number(PolicyKey.Majority, meeting.ScheduledOn));
    }
}
