using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>The credit officer confirms a list; a manager may open it again.</summary>
public sealed class ConfirmList(PortalDbContext db, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [StringLength(1000), Display(Name = "Lý do mở lại")]
        public string? Reason { get; set; }
    }

    /// <summary>Confirms it; false when it does not exist for the person. Throws TK-342, TK-347.</summary>
    public Task<bool> ConfirmAsync(string code, Guid id, Form form) => ChangeAsync(code, id, form, list => list.Confirm(user.Stamp(clock.Today, clock)));

    /// <summary>Opens it again; false when it does not exist for the person. Throws TK-348.</summary>
    public Task<bool> ReopenAsync(string code, Guid id, Form form) => ChangeAsync(code, id, form, list => list.Reopen(form.Reason));

    private async Task<bool> ChangeAsync(string code, Guid id, Form form, Action<ReconciliationList> change)
    {
        var list = await db.ReconciliationLists.Include(one => one.Lines)
            .SingleOrDefaultAsync(one => one.Id == id && db.Groups.Any(group => group.Id == one.GroupId && group.Code == code));
        if (list is null)
            return false;
        change(list);
        db.Expect(list, form.Version);
        await db.SaveChangesAsync();
        return true;
    }
}
