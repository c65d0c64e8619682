namespace TkvvPortal.Domain.Scoring;

/// <summary>
/// How a ratio becomes points: none at one knot, all at the other, in a straight line between them. Where both knots are the same it is a step.
/// The points never fall while the ratio gets better.
/// </summary>
/// <param name="ZeroAt">The ratio without points, per cent.</param>
/// <param name="FullAt">The ratio with all points, per cent.</param>
/// <param name="IsLessBetter">Whether a smaller ratio is the better one.</param>
public sealed record SubScale(decimal ZeroAt, decimal FullAt, bool IsLessBetter = false)
{
    /// <summary>The points of a ratio, rounded down to hundredths.</summary>
    /// <param name="ratio">Per cent.</param>
    /// <param name="most">The most points of the criterion.</param>
    public decimal Points(decimal ratio, decimal most) => Math.Floor(most * Share(ratio) * 100) / 100;

    /// <summary>The share of the points, 0–1.</summary>
    private decimal Share(decimal ratio)
    {
        if (IsLessBetter ? ratio <= FullAt : ratio >= FullAt)
            return 1;
        return (IsLessBetter ? ratio >= ZeroAt : ratio <= ZeroAt) ? 0 : (ratio - ZeroAt) / (FullAt - ZeroAt);
    }
}
