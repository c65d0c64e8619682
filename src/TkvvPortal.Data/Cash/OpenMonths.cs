using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Cash;

/// <summary>Which days may still be written to.</summary>
public static class OpenMonths
{
    /// <summary>The first day that no closed month contains; the first of days before anything was closed.</summary>
    public static async Task<DateOnly> FirstOpenDayAsync(this PortalDbContext db) =>
        await db.LastClosedMonthAsync() is { } last ? last.Next().FirstDay : DateOnly.MinValue;

    /// <summary>The month closed last; none before the first closing.</summary>
    public static async Task<FiscalMonth?> LastClosedMonthAsync(this PortalDbContext db) =>
        await db.MonthClosings.OrderByDescending(closing => closing.Month).Select(closing => (FiscalMonth?)closing.Month).FirstOrDefaultAsync();
}
