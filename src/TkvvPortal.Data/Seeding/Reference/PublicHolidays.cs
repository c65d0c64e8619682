using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans.Calendars;

namespace TkvvPortal.Data.Seeding.Reference;

/// <summary>The holidays that working days are counted by, year by year; weekend days in between need no row.</summary>
internal static class PublicHolidays
{
    private const string LabourCode = "Bộ luật Lao động 2019, Điều 112; lịch nghỉ năm 2026";
    private const string Provisional = "Bộ luật Lao động 2019, Điều 112; tạm theo lịch, chờ thông báo của năm";

    private static IEnumerable<Holiday> All =>
    [
        new(new(2026, 1, 1), "Tết Dương lịch", LabourCode),
        .. NewYear(new(2026, 2, 16), 5, LabourCode),
        new(new(2026, 4, 27), "Giỗ Tổ Hùng Vương (nghỉ bù)", LabourCode),
        new(new(2026, 4, 30), "Ngày Chiến thắng", LabourCode),
        new(new(2026, 5, 1), "Ngày Quốc tế lao động", LabourCode),
        new(new(2026, 8, 22), "Làm bù cho ngày 31/8", LabourCode, isWorked: true),
        new(new(2026, 8, 31), "Nghỉ Quốc khánh (hoán đổi)", LabourCode),
        new(new(2026, 9, 1), "Quốc khánh", LabourCode),
        new(new(2026, 9, 2), "Quốc khánh", LabourCode),
        new(new(2027, 1, 1), "Tết Dương lịch", Provisional),
        .. NewYear(new(2027, 2, 5), 5, Provisional),
        new(new(2027, 2, 10), "Tết Nguyên đán (nghỉ bù)", Provisional),
        new(new(2027, 2, 11), "Tết Nguyên đán (nghỉ bù)", Provisional),
        new(new(2027, 4, 16), "Giỗ Tổ Hùng Vương", Provisional),
        new(new(2027, 4, 30), "Ngày Chiến thắng", Provisional),
        new(new(2027, 5, 3), "Ngày Quốc tế lao động (nghỉ bù)", Provisional),
        new(new(2027, 9, 1), "Quốc khánh", Provisional),
        new(new(2027, 9, 2), "Quốc khánh", Provisional),
    ];

    /// <summary>A year that has any day is in the hands of the office.</summary>
    public static async Task EnsureAsync(PortalDbContext db)
    {
        var known = (await db.Holidays.Select(holiday => holiday.Day).ToListAsync()).Select(day => day.Year).ToHashSet();
        db.AddRange(All.Where(holiday => !known.Contains(holiday.Day.Year)));
    }

    private static IEnumerable<Holiday> NewYear(DateOnly first, int days, string source) =>
        Enumerable.Range(0, days).Select(day => new Holiday(first.AddDays(day), "Tết Nguyên đán", source));
}
