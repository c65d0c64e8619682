using System.ComponentModel.DataAnnotations;
using TkvvPortal.Data;
using TkvvPortal.Domain.Sessions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Sessions;

/// <summary>Closes a session with what is still open, and opens it again.</summary>
public sealed class CloseSession(PortalDbContext db, SessionPoints points, SessionGroups groups, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [StringLength(2000), Display(Name = "Ghi chú khóa phiên")]
        public string? Note { get; set; }

        [StringLength(1000), Display(Name = "Lý do mở lại")]
        public string? Reason { get; set; }
    }

    /// <summary>Closes it; false when nothing was recorded or the point does not exist for the person. Throws TK-372 … TK-374.</summary>
    public async Task<bool> CloseAsync(string code, FiscalMonth month, Form form)
    {
        if (await points.FindAsync(code, month) is not { Session: { } session } head)
            return false;
        session.Close(SessionGroups.OpenMatters(await groups.ReadAsync(head)), form.Note, user.Stamp(clock.Today, clock));
        return await SaveAsync(session, form);
    }

    /// <summary>Opens it again; false as above. Throws TK-375.</summary>
    public async Task<bool> ReopenAsync(string code, FiscalMonth month, Form form)
    {
        if (await points.FindAsync(code, month) is not { Session: { } session })
            return false;
        session.Reopen(form.Reason);
        return await SaveAsync(session, form);
    }

    private async Task<bool> SaveAsync(CommuneSession session, Form form)
    {
        db.Expect(session, form.Version);
        await db.SaveChangesAsync();
        return true;
    }
}
