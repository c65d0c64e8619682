using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans.Calendars;

namespace TkvvPortal.Data.Loans;

/// <summary>Reads the working days.</summary>
public static class WorkingDays
{
    /// <summary>Monday to Friday, less the holidays; one query.</summary>
    public static async Task<HolidayCalendar> WorkingDaysAsync(this PortalDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new HolidayCalendar(await db.Holidays.AsNoTracking().ToListAsync());
    }
}
