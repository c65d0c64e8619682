using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Holidays;

/// <summary>
/// Enters a day by the year's decision. A day that is there already takes over what is entered: so a provisional day is confirmed, or becomes
/// a working day again. Deadlines of adjustments recorded before stay as they were judged.
/// </summary>
public sealed class AddHoliday(PortalDbContext db, PortalClock clock) : IUseCase
{
    public sealed record Page(Form Form);

    public sealed class Form
    {
        [Required, Display(Name = "ngày")]
        public DateOnly? Day { get; set; }

        [Required, StringLength(256), Display(Name = "tên ngày nghỉ")]
        public string? Name { get; set; }

        [Required, StringLength(256), Display(Name = "văn bản nguồn")]
        public string? Source { get; set; }

        [Display(Name = "ngày làm việc")]
        public bool IsWorked { get; set; }
    }

    /// <summary>Saves the day and says what was done. Throws TK-284.</summary>
    public async Task<string> HandleAsync(Form form)
    {
        var day = form.Day!.Value;
        if (await db.Holidays.SingleOrDefaultAsync(holiday => holiday.Day == day) is { } known)
        {
            known.Correct(form.Name!, form.Source!, form.IsWorked);
            await db.SaveChangesAsync();
            return $"Đã sửa ngày {day:dd/MM/yyyy}.";
        }

        db.Add(Holiday.Declare(day, form.Name!, form.Source!, form.IsWorked, clock.Today));
        await db.SaveChangesAsync();
        return $"Đã thêm ngày {day:dd/MM/yyyy}.";
    }
}
