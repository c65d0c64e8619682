namespace TkvvPortal.Domain.Tests.Shared;

public sealed class PortalClockTests
{
    [Fact]
    public void The_last_half_hour_of_the_year_in_utc_is_already_new_year_in_Vietnam()
    {
        var clock = ClockAt(new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero));

        Assert.Equal(new DateOnly(2027, 1, 1), clock.Today);
        Assert.Equal(new FiscalMonth(2027, 1), clock.Month);
        Assert.Equal(new DateTime(2026, 12, 31, 23, 30, 0, DateTimeKind.Utc), clock.UtcNow);
    }

    [Fact]
    public void The_day_turns_at_17_hours_utc()
    {
        Assert.Equal(new DateOnly(2026, 10, 31), ClockAt(new DateTimeOffset(2026, 10, 31, 16, 59, 59, TimeSpan.Zero)).Today);
        Assert.Equal(new DateOnly(2026, 11, 1), ClockAt(new DateTimeOffset(2026, 10, 31, 17, 0, 0, TimeSpan.Zero)).Today);
    }

    [Fact]
    public void The_present_instant_is_utc_whatever_the_offset_of_the_source()
    {
        var clock = ClockAt(new DateTimeOffset(2027, 1, 1, 6, 30, 0, TimeSpan.FromHours(7)));

        Assert.Equal(DateTimeKind.Utc, clock.UtcNow.Kind);
        Assert.Equal(new DateTime(2026, 12, 31, 23, 30, 0, DateTimeKind.Utc), clock.UtcNow);
    }

    [Fact]
    public void A_stored_instant_is_shown_as_the_wall_clock_in_Vietnam_shows_it() =>
        Assert.Equal(new DateTime(2026, 10, 5, 8, 15, 0), PortalClock.Local(new DateTime(2026, 10, 5, 1, 15, 0)));

    private static PortalClock ClockAt(DateTimeOffset instant) => new(new StoppedTime(instant));
}
