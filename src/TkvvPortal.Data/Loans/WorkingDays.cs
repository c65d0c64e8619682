using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans.Calendars;

namespace TkvvPortal.Data.Loans;

/// <summary>Reads the working days.</summary>
public static class WorkingDays
{
    /// <summary>Monday to Friday, less the holidays where their table is kept; at most one query.</summary>
    public static async Task<HolidayCalendar> WorkingDaysAsync(this PortalDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new HolidayCalendar(
            db.Model.FindEntityType(typeof(Holiday)) is null ? [] : await db.Set<Holiday>().AsNoTracking().ToListAsync());
    }
}
