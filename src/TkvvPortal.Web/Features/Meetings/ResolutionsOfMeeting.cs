using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>What a meeting voted on membership; one query, nine where there is a vote.</summary>
public sealed class ResolutionsOfMeeting(PortalDbContext db, MembershipReview review) : IUseCase
{
    /// <summary>The resolutions; requests and stays are tracked when they are to be settled.</summary>
    public async Task<Resolutions> ReadAsync(Meeting meeting, IReadOnlyCollection<Guid> memberIds, bool toSettle = false)
    {
        var rows = db.MembershipRequests.Where(request => request.MeetingId == meeting.Id && request.Status == RequestStatus.Waiting);
        var voted = await (toSettle ? rows : rows.AsNoTracking()).ToListAsync();
        if (voted.Count == 0)
            return Resolutions.None;
        var present = meeting.Members.Count(mark => mark.Presence != Presence.Absent && memberIds.Contains(mark.MembershipId));
        return (await review.ReadAsync(meeting.GroupId, voted, meeting.ScheduledOn, toSettle)).Resolve(voted, present);
    }
}
