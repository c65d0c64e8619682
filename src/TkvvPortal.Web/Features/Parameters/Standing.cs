namespace TkvvPortal.Web.Features.Parameters;

/// <summary>Whether a dated value holds today.</summary>
public enum Standing
{
    Past,
    Present,
    Coming,
}

/// <summary>A value with where it stands in time; To is the day before the next value, none for the last one.</summary>
public sealed record Dated<T>(T Item, Standing Standing, DateOnly? To);

/// <summary>Puts dated values into their order.</summary>
public static class DatedValues
{
    /// <summary>Newest first; each ends where the next begins, and the latest one begun by today is the present one.</summary>
    public static IReadOnlyList<Dated<T>> Order<T>(IEnumerable<T> items, Func<T, DateOnly> from, DateOnly today)
    {
        var ordered = items.OrderByDescending(from).ToList();
        var present = ordered.FindIndex(item => from(item) <= today);
        return
        [
            .. ordered.Select((item, index) => new Dated<T>(
                item,
                index == present ? Standing.Present : index > present && present >= 0 ? Standing.Past : Standing.Coming,
                index == 0 ? null : from(ordered[index - 1]).AddDays(-1))),
        ];
    }
}
