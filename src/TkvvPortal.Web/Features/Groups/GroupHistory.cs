using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Groups;

/// <summary>One act on a group as the audit trail holds it, in words.</summary>
public sealed record GroupAct(DateTime At, string By, string What);

/// <summary>Who did what to a group, the newest first.</summary>
public sealed class ReadGroupHistory(PortalDbContext db) : IUseCase
{
    private sealed record Entry(DateTime AtUtc, string UserName, string Operation);

    /// <summary>A page of the audit trail: two queries.</summary>
    public async Task<PageOf<GroupAct>> PageAsync(Guid groupId, int number)
    {
        var page = await db.AuditEntries.Where(entry => entry.GroupId == groupId)
            .OrderByDescending(entry => entry.AtUtc).ThenByDescending(entry => entry.Id)
            .Select(entry => new Entry(entry.AtUtc, entry.UserName, entry.Operation)).ToPageAsync(number);
        var acts = page.Items.Select(entry => new GroupAct(PortalClock.Local(entry.AtUtc), entry.UserName, OperationTitles.Of(entry.Operation)));
        return new PageOf<GroupAct>([.. acts], page.Number, page.Size, page.Total);
    }
}
