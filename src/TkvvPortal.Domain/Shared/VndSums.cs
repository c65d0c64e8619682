namespace TkvvPortal.Domain.Shared;

/// <summary>Sums of money held in memory.</summary>
public static class VndSums
{
    /// <summary>The sum in whole đồng; <see cref="Vnd.Zero"/> of nothing.</summary>
    public static Vnd Total<T>(this IEnumerable<T> items, Func<T, Vnd> amount)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Aggregate(Vnd.Zero, (sum, item) => sum + amount(item));
    }
}
