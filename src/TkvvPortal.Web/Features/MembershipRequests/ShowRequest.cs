using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.MembershipRequests;

/// <summary>One request: who, what the rules say of it now, and what became of it.</summary>
public sealed class ShowRequest(PortalDbContext db, RequestGroups groups, MembershipReview review, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(RequestGroup Group, MembershipRequest Request, MeetingLink? Meeting, string? Hamlet, IReadOnlyList<RequestFinding> Findings)
    {
        /// <summary>The phone of who asks to be admitted, masked but for the own leader.</summary>
        public required string? Phone { get; init; }

        /// <summary>Whether it may still be changed.</summary>
        public bool IsWaiting => Request.Status == RequestStatus.Waiting;

        /// <summary>Rules that somebody may set aside and nobody has.</summary>
        public bool NeedsWaiver => Findings.Any(finding => finding.Level == FindingLevel.Block && Request.Waiver?.Covers(finding.Rule.Id) != true);
    }

    /// <summary>The meeting whose minutes hold the vote.</summary>
    public sealed record MeetingLink(Guid Id, DateOnly On);

    /// <summary>The page, or null when there is no such request for the person; four queries, eight more while it waits.</summary>
    public async Task<Page?> PageAsync(string code, Guid id)
    {
        if (await groups.FindAsync(code) is not { } group
            || await db.MembershipRequests.AsNoTracking().SingleOrDefaultAsync(one => one.GroupId == group.Id && one.Id == id) is not { } request)
            return null;
        var meeting = await db.Meetings.AsNoTracking().Where(one => one.Id == request.MeetingId)
            .Select(one => new MeetingLink(one.Id, one.ScheduledOn)).SingleOrDefaultAsync();
        var hamletId = request.Applicant?.HamletId;
        var hamlet = await db.Hamlets.Where(one => one.Id == hamletId).Select(one => one.Name).SingleOrDefaultAsync();
        var findings = request.Status == RequestStatus.Waiting ? (await review.ReadAsync(group.Id, [request], meeting?.On ?? clock.Today)).Of(request) : [];
        var phone = request.Applicant?.Phone;
        return new Page(group, request, meeting, hamlet, findings) { Phone = user.May(Permission.SeePhones) ? phone : MaskedPhone.Of(phone) };
    }
}
