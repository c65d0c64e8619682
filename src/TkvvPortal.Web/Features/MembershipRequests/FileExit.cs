using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.MembershipRequests;

/// <summary>Files the request that a member leave the group.</summary>
public sealed class FileExit(PortalDbContext db, RequestGroups groups, MembershipReview review, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(RequestGroup Group, IReadOnlyList<MemberChoice> Members, Form Form);

    public sealed record MemberChoice(Guid StayId, string Name, string CustomerCode);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [Required, Display(Name = "tổ viên")]
        public Guid? StayId { get; set; }

        [Required, Display(Name = "lý do")]
        public ExitReason? Reason { get; set; }

        [StringLength(1000), Display(Name = "ghi chú")]
        public string? Note { get; set; }
    }

    /// <summary>The page, or null when there is no such group; two queries.</summary>
    /// <param name="code">The group.</param>
    /// <param name="form">What was posted.</param>
    /// <param name="stayId">Who is chosen at first.</param>
    public async Task<Page?> PageAsync(string code, Form? form = null, Guid? stayId = null)
    {
        if (await groups.FindAsync(code) is not { } group)
            return null;
        var today = clock.Today;
        var members = await db.Memberships.AsNoTracking()
            .Where(stay => stay.GroupId == group.Id && stay.JoinedOn <= today && (stay.LeftOn == null || stay.LeftOn > today))
            .OrderBy(stay => stay.Member.SortKey).Select(stay => new MemberChoice(stay.Id, stay.Member.FullName, stay.Member.CustomerCode)).ToListAsync();
        return new Page(group, members, form ?? new Form { Id = Guid.CreateVersion7(), StayId = stayId });
    }

    /// <summary>Files it; false when there is no such group. The same form sent again changes nothing. Throws TK-140, TK-142 or TK-144.</summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        if (form.Id == Guid.Empty || await groups.FindAsync(code) is not { } group)
            return false;
        var waiting = await db.MembershipRequests.AsNoTracking()
            .Where(one => one.Id == form.Id || (one.GroupId == group.Id && one.Status == RequestStatus.Waiting)).ToListAsync();
        if (waiting.Exists(one => one.Id == form.Id))
            return true;
        var stay = await db.Memberships.AsNoTracking().Include(one => one.Member).SingleOrDefaultAsync(one => one.GroupId == group.Id && one.Id == form.StayId)
            ?? throw IdentityAnswers.Refusal(nameof(Form.StayId), "Hãy chọn tổ viên trong danh sách.");
        var request = MembershipRequest.ToRelease(form.Id, stay, stay.Member.FullName, form.Reason!.Value, form.Note, user.Sign(clock));
        request.RefuseSecond(waiting);
        (await review.ReadAsync(group.Id, [request], clock.Today)).RefuseToFile(request, nameof(Form.StayId));
        db.Add(request);
        await db.SaveOnceAsync<MembershipRequest>(form.Id);
        return true;
    }
}
