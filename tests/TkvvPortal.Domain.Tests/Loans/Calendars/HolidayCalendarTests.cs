using TkvvPortal.Domain.Loans.Calendars;

namespace TkvvPortal.Domain.Tests.Loans.Calendars;

public sealed class HolidayCalendarTests
{
    private static readonly AdjustmentLead Lead = new(5, 3);

    [Theory]
    [InlineData("2019-12-31")]
    [InlineData("2029-01-01")]
    public void A_holiday_is_of_a_year_that_deadlines_fall_in(string day) => Refused.By(
        CalendarRules.HolidayIsOfNearYear, "Day",
        () => Holiday.Declare(DateOnly.Parse(day), "Tết", "Thông báo", isWorked: false, new DateOnly(2026, 11, 23)));

    [Fact]
    public void A_provisional_day_becomes_a_working_day_again()
    {
        var day = new Holiday(new DateOnly(2027, 2, 10), "Tết", "tạm theo lịch");
        Assert.False(new HolidayCalendar([day]).IsWorkingDay(day.Day));

        day.Correct("Không nghỉ", "Thông báo", isWorked: true);

        Assert.True(new HolidayCalendar([day]).IsWorkingDay(day.Day));
    }

    [Theory]
    [InlineData("2026-09-03", true)]
    [InlineData("2026-09-02", false)]
    [InlineData("2026-09-05", false)]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-08-22", true)]
    public void Holidays_and_weekends_rest_and_exchanged_days_are_worked(string day, bool works) =>
        Assert.Equal(works, Holidays.Of2026.IsWorkingDay(DateOnly.Parse(day)));

    [Fact]
    public void Working_days_are_counted_backwards_over_tet()
    {
        // 23/02 is the first working day after Tết: 13/02 is the fifth last before the 27th.
        var before = Holidays.Of2026.WorkingDaysBefore(new DateOnly(2026, 2, 27), 5);

        Assert.Equal(new DateOnly(2026, 2, 13), before);
        Assert.Equal(new DateOnly(2026, 2, 27), Holidays.Of2026.WorkingDaysAfter(before, 5));
    }

    [Fact]
    public void Years_without_a_list_are_known_to_be_unknown() =>
        Assert.Equal((true, false), (Holidays.Of2026.Knows(2026), Holidays.Of2026.Knows(2027)));

    [Fact]
    public void An_adjustment_is_asked_for_five_and_three_working_days_ahead()
    {
        // Due on Thursday 10/09 after the holiday: 31/08 to 02/09 do not count.
        var deadlines = AdjustmentDeadlines.For(new DateOnly(2026, 9, 10), 10, Lead, Holidays.Of2026);

        Assert.Equal((new DateOnly(2026, 9, 3), new DateOnly(2026, 9, 7)), (deadlines.CustomerBy, deadlines.LeaderBy));
    }

    [Fact]
    public void The_leader_may_hand_it_in_at_the_session_at_the_latest() =>
        Assert.Equal(
            new DateOnly(2026, 9, 10),
            AdjustmentDeadlines.For(new DateOnly(2026, 9, 10), 10, Lead, Holidays.Of2026).LastDay);

    [Fact]
    public void Without_a_session_near_the_due_date_the_working_days_decide() =>
        Assert.Equal(
            new DateOnly(2026, 9, 15),
            AdjustmentDeadlines.For(new DateOnly(2026, 9, 18), 10, Lead, Holidays.Of2026).LastDay);
}
