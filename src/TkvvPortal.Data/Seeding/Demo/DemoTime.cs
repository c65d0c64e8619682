using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>A clock that is set to the moment the demo data plays at.</summary>
internal sealed class DemoTime : TimeProvider
{
    private const int HoursAheadOfUtc = 7;

    private DateTimeOffset _now;

    public DemoTime()
    {
        Clock = new PortalClock(this);
    }

    /// <summary>The portal's clock, showing <see cref="Set"/>.</summary>
    public PortalClock Clock { get; }

    /// <summary>The instant of an hour in Vietnam.</summary>
    public static DateTime Utc(DateOnly day, int hour, int minute = 0) =>
        day.ToDateTime(new TimeOnly(hour, minute), DateTimeKind.Utc).AddHours(-HoursAheadOfUtc);

    public void Set(DateOnly day, int hour, int minute = 0) => _now = new DateTimeOffset(Utc(day, hour, minute));

    public override DateTimeOffset GetUtcNow() => _now;
}
