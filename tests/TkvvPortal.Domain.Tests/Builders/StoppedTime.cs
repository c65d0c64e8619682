namespace TkvvPortal.Domain.Tests.Builders;

/// <summary>A time that stands still at one instant.</summary>
internal sealed class StoppedTime(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>A clock that stands at noon in Vietnam on a day.</summary>
    public static PortalClock NoonOn(DateOnly day) =>
        new(new StoppedTime(new DateTimeOffset(day.ToDateTime(new TimeOnly(5, 0)), TimeSpan.Zero)));
}
