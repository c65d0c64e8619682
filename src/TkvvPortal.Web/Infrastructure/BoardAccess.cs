using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>What accounts of a group's board may see when the board changes.</summary>
public sealed class BoardAccess(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>
    /// Takes the group, with the next request, from the accounts it was assigned to, but for the people who are on the board. Accounts and
    /// members have nothing in common but the name.
    /// </summary>
    public async Task EndAsync(Guid groupId, IReadOnlyCollection<string> staying)
    {
        var yesterday = clock.Today.AddDays(-1);
        var kept = staying.Select(VietnameseText.Fold).ToHashSet();
        var duties = await (
            from duty in db.Assignments
            join account in db.Users on duty.UserId equals account.Id
            where duty.GroupId == groupId && (duty.ValidTo == null || duty.ValidTo > yesterday)
            select new { Duty = duty, account.FullName }).ToListAsync();
        foreach (var ending in duties.Where(row => !kept.Contains(VietnameseText.Fold(row.FullName))).Select(row => row.Duty))
        {
            if (ending.ValidFrom > yesterday)
                db.Remove(ending);
            else
                ending.End(yesterday);
        }
    }
}
