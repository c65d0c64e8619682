using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.MembershipRequests;

/// <summary>The requests of a group: those that wait first, then the latest.</summary>
public sealed class ListRequests(PortalDbContext db, RequestGroups groups) : IUseCase
{
    public sealed record Page(RequestGroup Group, PageOf<Line> Requests);

    /// <summary>A request; the day of the meeting when a vote is recorded.</summary>
    public sealed record Line(
        Guid Id, RequestKind Kind, string Name, ExitReason? Reason, RequestStatus Status, DateTime FiledAtUtc, string FiledBy, Guid? MeetingId, DateOnly? On, bool IsWaived);

    /// <summary>The page, or null when there is no such group; three queries.</summary>
    public async Task<Page?> PageAsync(string code, int number)
    {
        if (await groups.FindAsync(code) is not { } group)
            return null;
        var requests = await db.MembershipRequests.AsNoTracking().Where(request => request.GroupId == group.Id)
            .OrderBy(request => request.Status == RequestStatus.Waiting ? 0 : 1).ThenByDescending(request => request.FiledAtUtc).ThenBy(request => request.Id)
            .Select(request => new Line(
                request.Id, request.Kind, request.FullName, request.Reason, request.Status, request.FiledAtUtc, request.FiledByName, request.MeetingId,
                db.Meetings.Where(meeting => meeting.Id == request.MeetingId).Select(meeting => (DateOnly?)meeting.ScheduledOn).FirstOrDefault(),
                request.Waiver != null))
            .ToPageAsync(number);
        return new Page(group, requests);
    }
}
