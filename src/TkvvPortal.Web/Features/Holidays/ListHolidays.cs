using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Holidays;

/// <summary>Ngày nghỉ lễ, tết và ngày làm bù, each with its source.</summary>
public sealed class ListHolidays(PortalDbContext db) : IUseCase
{
    public sealed record Page(PageOf<Holiday> Days, int? Year, IReadOnlyList<int> Years);

    /// <summary>The page; three queries.</summary>
    /// <param name="year">The year shown; all when not said.</param>
    /// <param name="page">The page, from 1.</param>
    public async Task<Page> PageAsync(int? year, int page)
    {
        var years = await db.Holidays.Select(holiday => holiday.Day.Year).Distinct().OrderDescending().ToListAsync();
        var days = db.Holidays.AsNoTracking().Where(holiday => year == null || holiday.Day.Year == year).OrderBy(holiday => holiday.Day);
        return new Page(await days.ToPageAsync(page), year, years);
    }
}
