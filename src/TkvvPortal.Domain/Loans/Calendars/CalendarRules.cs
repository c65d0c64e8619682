using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Calendars;

/// <summary>Rules of the working days, in the order of <c>docs/business-rules.md</c>.</summary>
public static class CalendarRules
{
    /// <summary>Holidays are entered for the years that deadlines fall in.</summary>
    public static readonly Rule HolidayIsOfNearYear = new("TK-284", "Ngày nghỉ phải thuộc các năm từ {0} đến {1}.");
}
