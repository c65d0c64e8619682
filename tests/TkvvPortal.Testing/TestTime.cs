namespace TkvvPortal.Testing;

/// <summary>The moment all tests play at: Monday 23 November 2026, 08:00 in Vietnam.</summary>
public static class TestTime
{
    public static DateOnly Today { get; } = new(2026, 11, 23);

    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(7));
}
