using Microsoft.EntityFrameworkCore;

namespace TkvvPortal.Data;

/// <summary>Saving a form that may be sent twice.</summary>
public static class SaveOnce
{
    /// <summary>
    /// Saves, and takes it as done when the same form was saved by another request in between: the row with the form's key is there.
    /// Any other conflict is thrown on. Answers whether it was this request that saved.
    /// </summary>
    public static async Task<bool> SaveOnceAsync<T>(this PortalDbContext db, Guid formId)
        where T : class
    {
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await db.Set<T>().AnyAsync(row => EF.Property<Guid>(row, "Id") == formId))
                throw;
            return false;
        }
    }
}
