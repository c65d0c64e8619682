using Microsoft.EntityFrameworkCore;

namespace TkvvPortal.Data.Places;

/// <summary>Brings hamlets, points and groups to the state that was decided for a day.</summary>
public static class PlacesTakeEffect
{
    /// <summary>
    /// Lets every hamlet and point become what it is on <paramref name="today"/>, and groups follow their hamlet. Doing it again changes
    /// nothing. Needs the scope of the office; answers how many rows changed.
    /// </summary>
    public static async Task<int> BringPlacesToAsync(this PortalDbContext db, DateOnly today)
    {
        if (!db.Scope.Everything)
            throw new InvalidOperationException("Groups of the whole office follow their hamlets.");
        var hamlets = (await db.Hamlets.Include(hamlet => hamlet.Placements).ToListAsync()).Where(hamlet => hamlet.BecomeAsOf(today)).ToDictionary(hamlet => hamlet.Id);
        var points = (await db.TransactionPoints.Include(point => point.Terms).ToListAsync()).Count(point => point.BecomeAsOf(today));
        var groups = hamlets.Count == 0 ? [] : await db.Groups.Where(group => hamlets.Keys.Contains(group.HamletId)).ToListAsync();
        var followed = groups.Count(group => group.Follow(hamlets[group.HamletId]));
        if (hamlets.Count + points > 0)
            await db.SaveChangesAsync();
        return hamlets.Count + points + followed;
    }
}
