namespace TkvvPortal.Web.Infrastructure.Charts;

/// <summary>A bar of a chart, in CSS pixels.</summary>
public sealed record ChartBar(int X, int Y, int Width, int Height, string Class, string Title);

/// <summary>A text or a dot of a chart.</summary>
public sealed record ChartMark(int X, int Y, string Text);

/// <summary>
/// Where values lie in one panel of a chart drawn as SVG: columns side by side, zero at the bottom. Whole pixels only, so that the
/// attributes read the same in every culture.
/// </summary>
/// <param name="Left">The left edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Top">The height of the largest value of the scale.</param>
/// <param name="Bottom">The height of zero.</param>
/// <param name="Columns">The number of columns, at least 1.</param>
/// <param name="Largest">The largest value shown.</param>
public sealed record ChartArea(int Left, int Right, int Top, int Bottom, int Columns, decimal Largest)
{
    private const double BarShare = 0.62;
    private static readonly decimal[] RoundSteps = [1, 2, 3, 4, 5, 6, 8, 10];

    /// <summary>The end of the scale: a round number not below the largest value, whose half is round too.</summary>
    public decimal Max { get; init; } = RoundUp(Largest);

    /// <summary>The middle of a column.</summary>
    public int Middle(int column) => Left + (int)Math.Round((column + 0.5) * (Right - Left) / Columns);

    /// <summary>The height of a value.</summary>
    public int Y(decimal value) => Bottom - (int)Math.Round(Math.Clamp(value, 0, Max) / Max * (Bottom - Top));

    /// <summary>The lines of the grid with their labels, from zero up.</summary>
    public IReadOnlyList<ChartMark> Grid(int parts, Func<decimal, string> text) =>
        [.. Enumerable.Range(0, parts + 1).Select(part => Max * part / parts).Select(value => new ChartMark(Left, Y(value), text(value)))];

    /// <summary>A bar in a column that holds several side by side.</summary>
    public ChartBar Bar(int column, (int Place, int Of) slot, decimal value, string cssClass, string title)
    {
        var all = (Right - Left) * BarShare / Columns;
        var width = Math.Max(1, (int)(all / slot.Of));
        var x = Middle(column) - (int)Math.Round(all / 2) + (slot.Place * width);
        return new ChartBar(x, Y(value), width, Bottom - Y(value), cssClass, title);
    }

    private static decimal RoundUp(decimal largest)
    {
        if (largest <= 0)
            return 1;
        var unit = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)largest)));
        return RoundSteps.Select(step => step * unit).First(end => end >= largest);
    }
}
