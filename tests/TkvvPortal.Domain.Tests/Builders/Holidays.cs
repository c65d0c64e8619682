using TkvvPortal.Domain.Loans.Calendars;

namespace TkvvPortal.Domain.Tests.Builders;

/// <summary>Working days of 2026 in Vietnam.</summary>
internal static class Holidays
{
    private const string Source = "Lịch nghỉ lễ, tết năm 2026";

    public static readonly HolidayCalendar Of2026 = new(
    [
        new(new DateOnly(2026, 1, 1), "Tết Dương lịch", Source),
        new(new DateOnly(2026, 2, 16), "Tết Nguyên đán", Source),
        new(new DateOnly(2026, 2, 17), "Tết Nguyên đán", Source),
        new(new DateOnly(2026, 2, 18), "Tết Nguyên đán", Source),
        new(new DateOnly(2026, 2, 19), "Tết Nguyên đán", Source),
        new(new DateOnly(2026, 2, 20), "Tết Nguyên đán", Source),
        new(new DateOnly(2026, 4, 27), "Giỗ Tổ Hùng Vương (nghỉ bù)", Source),
        new(new DateOnly(2026, 4, 30), "Ngày Chiến thắng", Source),
        new(new DateOnly(2026, 5, 1), "Ngày Quốc tế lao động", Source),
        new(new DateOnly(2026, 8, 22), "Làm bù cho ngày 31/8", Source, isWorked: true),
        new(new DateOnly(2026, 8, 31), "Nghỉ Quốc khánh (hoán đổi)", Source),
        new(new DateOnly(2026, 9, 1), "Quốc khánh", Source),
        new(new DateOnly(2026, 9, 2), "Quốc khánh", Source),
    ]);
}
