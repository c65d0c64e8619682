using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Files;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Files;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Signing;

/// <summary>Keeps the scan or photo of the signed paper; those who cannot write put their left index finger there (G24).</summary>
public sealed class KeepScan(PortalDbContext db, IncomingFiles files, CurrentUser user, PortalClock clock) : IUseCase
{
    /// <summary>Keeps it once, however often the form is sent; false when there is no such meeting. Throws TK-390 … TK-393.</summary>
    public async Task<bool> HandleAsync(Guid id, FileForm form)
    {
        var group = await db.Meetings.Where(m => m.Id == id).Select(m => (Guid?)m.GroupId).SingleOrDefaultAsync();
        if (group is not { } groupId || form.Id == Guid.Empty)
            return false;
        if (await db.GroupFiles.AnyAsync(file => file.Id == form.Id))
            return true;
        var known = await files.KeepAsync(form.Id, form.File!);
        db.GroupFiles.Add(new GroupFile(form.Id, groupId, (FileSubject.Minutes, id), known, user.Stamp(clock.Today, clock)));
        await db.SaveOnceAsync<GroupFile>(form.Id);
        return true;
    }
}
