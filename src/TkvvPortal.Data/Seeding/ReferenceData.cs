using TkvvPortal.Data.Seeding.Reference;

namespace TkvvPortal.Data.Seeding;

/// <summary>The data every installation starts from: the office and its places, organisations, programmes, parameters, holidays.</summary>
public static class ReferenceData
{
    /// <summary>
    /// Adds what is missing, found by its code or key, and never changes what is there: a rate or parameter corrected in the
    /// portal stays corrected. Made for every start of <c>migrate</c>.
    /// </summary>
    public static async Task EnsureAsync(PortalDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        await OfficeAndPlaces.EnsureAsync(db);
        await Programmes.EnsureAsync(db);
        await Parameters.EnsureAsync(db);
        await PublicHolidays.EnsureAsync(db);
        await db.SaveChangesAsync();
    }
}
