using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.MembershipRequests;

/// <summary>Files the request of a person, known to the bank's list or new, to be admitted to a group.</summary>
public sealed class FileAdmission(PortalDbContext db, RequestGroups groups, MembershipReview review, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(RequestGroup Group, IReadOnlyList<HamletChoice> Hamlets, Form Form);

    public sealed record HamletChoice(Guid Id, string Name);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [Required, StringLength(10), Display(Name = "mã khách hàng")]
        public string? CustomerCode { get; set; }

        [Required, StringLength(100), Display(Name = "họ và tên")]
        public string? FullName { get; set; }

        [Required, Display(Name = "ngày sinh")]
        public DateOnly? BirthDate { get; set; }

        [Required, Display(Name = "giới tính")]
        public Gender? Gender { get; set; }

        [Required, Display(Name = "đối tượng")]
        public HouseholdCategory? Category { get; set; }

        [StringLength(32), Display(Name = "điện thoại")]
        public string? Phone { get; set; }

        [Display(Name = "ấp")]
        public Guid? HamletId { get; set; }

        [Required, StringLength(200), Display(Name = "địa chỉ")]
        public string? Address { get; set; }

        [StringLength(1000), Display(Name = "nhu cầu, ghi chú")]
        public string? Note { get; set; }

        public Applicant ToApplicant() => new(CustomerCode!, FullName!, BirthDate!.Value, Gender!.Value, Category!.Value, Phone, Address!, HamletId);
    }

    /// <summary>The page, or null when there is no such group; two queries.</summary>
    public async Task<Page?> PageAsync(string code, Form? form = null)
    {
        if (await groups.FindAsync(code) is not { } group)
            return null;
        var hamlets = await db.Hamlets.AsNoTracking().Where(hamlet => hamlet.CommuneId == group.CommuneId).OrderBy(hamlet => hamlet.Name)
            .Select(hamlet => new HamletChoice(hamlet.Id, hamlet.Name)).ToListAsync();
        return new Page(group, hamlets, form ?? new Form { Id = Guid.CreateVersion7(), HamletId = group.HamletId });
    }

    /// <summary>Files it; false when there is no such group. The same form sent again changes nothing. Throws TK-010, TK-143, TK-144, TK-146 or TK-157.</summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        if (form.Id == Guid.Empty || await groups.FindAsync(code) is not { } group)
            return false;
        var waiting = await db.MembershipRequests.AsNoTracking()
            .Where(one => one.Id == form.Id || (one.GroupId == group.Id && one.Status == RequestStatus.Waiting)).ToListAsync();
        if (waiting.Exists(one => one.Id == form.Id))
            return true;
        var request = MembershipRequest.ToAdmit(form.Id, group.Id, form.ToApplicant(), form.Note, user.Sign(clock));
        request.RefuseSecond(waiting);
        (await review.ReadAsync(group.Id, [request], clock.Today)).RefuseToFile(request, nameof(Form.CustomerCode));
        db.Add(request);
        await db.SaveOnceAsync<MembershipRequest>(form.Id);
        return true;
    }
}
