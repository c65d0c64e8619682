using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Figures;

/// <summary>Keeps the figures of the month that has just ended; needs the scope of the office.</summary>
public sealed class MonthKeeper(PortalDbContext db, MonthFigures figures, Actor actor, PortalClock clock)
{
    /// <summary>Keeps the month if that is due today and was not done; answers the month kept, none when nothing was to be done.</summary>
    public async Task<FiscalMonth?> KeepDueAsync()
    {
        var month = clock.Month.Previous();
        if (await db.MonthSnapshots.AnyAsync(one => one.Month == month) || !await db.Groups.AnyAsync())
            return null;
        var policy = new PolicyBook(await db.PolicyParameters.AsNoTracking().ToListAsync());
        var dataDate = await db.Loans.MaxAsync(loan => (DateOnly?)loan.AsOf);
        if (!MonthSnapshot.IsDue(policy.Count(PolicyKey.KeepFiguresDay, clock.Today), dataDate, clock.Today))
            return null;
        return await KeepAsync(month) ? month : null;
    }

    /// <summary>Keeps a month; false when it was kept before, also by somebody at the same moment. Throws TK-495.</summary>
    public async Task<bool> KeepAsync(FiscalMonth month)
    {
        if (!db.Scope.Everything)
            throw new InvalidOperationException("A month is kept for the whole office.");
        if (await db.MonthSnapshots.AnyAsync(one => one.Month == month))
            return false;
        var set = await figures.ReckonAsync(month);
        db.Add(MonthSnapshot.Take(month, set.DataDate, actor.UserName, clock));
        db.AddRange(set.Groups);
        db.AddRange(set.Programmes);
        actor.Summary = JsonSerializer.Serialize(new { Month = month.ToString(), Groups = set.Groups.Count, Programmes = set.Programmes.Count });
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await db.MonthSnapshots.AnyAsync(one => one.Month == month))
                throw;
            return false;
        }
    }
}
