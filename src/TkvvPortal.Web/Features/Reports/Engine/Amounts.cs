namespace TkvvPortal.Web.Features.Reports.Engine;

/// <summary>
/// The figures of one base row, or of many added up, by the words of their columns: đồng or counts. What a reader does not know stays unknown and
/// is shown as nothing, never as zero.
/// </summary>
public sealed class Amounts
{
    private readonly Dictionary<string, long> _sums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly> _days = new(StringComparer.Ordinal);

    /// <summary>A figure; null when it is not known.</summary>
    public long? this[string key]
    {
        get => _sums.TryGetValue(key, out var sum) ? sum : null;
        init => Add(key, value);
    }

    /// <summary>The latest of some days; null when there was none.</summary>
    public DateOnly? Day(string key) => _days.TryGetValue(key, out var day) ? day : null;

    /// <summary>The same with a day.</summary>
    public Amounts On(string key, DateOnly? day)
    {
        if (day is { } one)
            _days[key] = _days.TryGetValue(key, out var other) && other > one ? other : one;
        return this;
    }

    /// <summary>Nothing of each of some columns.</summary>
    public static Amounts Zero(IEnumerable<Column> columns)
    {
        var zero = new Amounts();
        foreach (var column in columns)
            zero.Add(column.Key, 0);
        return zero;
    }

    /// <summary>Everything added up: numbers are summed, of days the latest is kept.</summary>
    public static Amounts Sum(IEnumerable<Amounts> all)
    {
        var total = new Amounts();
        foreach (var one in all)
        {
            foreach (var (key, value) in one._sums)
                total.Add(key, value);
            foreach (var (key, day) in one._days)
                total.On(key, day);
        }

        return total;
    }

    private void Add(string key, long? value)
    {
        if (value is { } number)
            _sums[key] = checked(_sums.GetValueOrDefault(key) + number);
    }
}
