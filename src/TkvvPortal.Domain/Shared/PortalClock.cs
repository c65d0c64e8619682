namespace TkvvPortal.Domain.Shared;

/// <summary>The time of the portal: instants in UTC, business dates in Vietnam.</summary>
public sealed class PortalClock(TimeProvider time)
{
    private static readonly TimeZoneInfo Vietnam = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>The present instant, UTC.</summary>
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    /// <summary>Today in Vietnam.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Local(UtcNow));

    /// <summary>The month of <see cref="Today"/>.</summary>
    public FiscalMonth Month => FiscalMonth.Of(Today);

    /// <summary>A UTC instant as a wall clock in Vietnam shows it.</summary>
    public static DateTime Local(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Vietnam);
}
