using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.MembershipRequests;

/// <summary>Sets aside, with a reason, the rules that stand in the way of a request; shown ever after.</summary>
public sealed class WaiveRules(PortalDbContext db, ShowRequest show, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(ShowRequest.Page Shown, Form Form);

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        // The words of rule TK-154.
        [Required(ErrorMessage = "Hãy ghi lý do cho phép ngoại lệ."), StringLength(1000), Display(Name = "Lý do cho phép")]
        public string? Reason { get; set; }
    }

    /// <summary>The page, or null when there is no such request for the person.</summary>
    public async Task<Page?> PageAsync(string code, Guid id, Form? form = null)
    {
        if (await show.PageAsync(code, id) is not { } shown)
            return null;
        form ??= new Form();
        if (form.Version == Guid.Empty)
            form.Version = shown.Request.Version;
        return new Page(shown, form);
    }

    /// <summary>Sets them aside; false when there is no such request for the person. Throws TK-153, TK-154 or TK-155.</summary>
    public async Task<bool> HandleAsync(string code, Guid id, Form form)
    {
        if (await show.PageAsync(code, id) is not { } shown)
            return false;
        var request = await db.MembershipRequests.SingleAsync(one => one.Id == id);
        request.Waive(shown.Findings, form.Reason, user.Sign(clock));
        db.Expect(request, form.Version);
        await db.SaveChangesAsync();
        return true;
    }
}
