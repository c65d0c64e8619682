using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.MembershipRequests;

/// <summary>Takes a request back that no meeting has decided.</summary>
public sealed class WithdrawRequest(PortalDbContext db, ShowRequest show) : IUseCase
{
    public sealed record Page(ShowRequest.Page Shown, Form Form);

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }
    }

    /// <summary>The page of the request with the form on it.</summary>
    public async Task<Page?> PageAsync(string code, Guid id, Form? form = null)
    {
        if (await show.PageAsync(code, id) is not { } shown)
            return null;
        form ??= new Form();
        if (form.Version == Guid.Empty)
            form.Version = shown.Request.Version;
        return new Page(shown, form);
    }

    /// <summary>Withdraws; false when there is no such request for the person. Throws TK-153.</summary>
    public async Task<bool> HandleAsync(string code, Guid id, Form form)
    {
        if (await db.MembershipRequests.SingleOrDefaultAsync(one => one.Id == id && db.Groups.Any(group => group.Id == one.GroupId && group.Code == code)) is not { } request)
            return false;
        request.Withdraw();
        db.Expect(request, form.Version);
        await db.SaveChangesAsync();
        return true;
    }
}
