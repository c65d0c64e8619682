using System.Globalization;
using System.Numerics;

namespace TkvvPortal.Domain.Shared;

/// <summary>An amount of money in whole đồng. Never a fraction, never floating point.</summary>
/// <param name="Amount">The number of đồng; negative only as a difference.</param>
public readonly record struct Vnd(long Amount) : IComparable<Vnd>, IAdditionOperators<Vnd, Vnd, Vnd>
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>No money.</summary>
    public static Vnd Zero => default;

    /// <summary>Whether the amount is above zero.</summary>
    public bool IsPositive => Amount > 0;

    /// <summary>Adds two amounts; throws <see cref="OverflowException"/> beyond 64 bits.</summary>
    public static Vnd operator +(Vnd left, Vnd right) => new(checked(left.Amount + right.Amount));

    /// <summary>The difference of two amounts, possibly negative.</summary>
    public static Vnd operator -(Vnd left, Vnd right) => new(checked(left.Amount - right.Amount));

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Vnd left, Vnd right) => left.Amount < right.Amount;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Vnd left, Vnd right) => left.Amount > right.Amount;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    public static bool operator <=(Vnd left, Vnd right) => left.Amount <= right.Amount;

    /// <summary>Whether the left amount is larger or equal.</summary>
    public static bool operator >=(Vnd left, Vnd right) => left.Amount >= right.Amount;

    /// <summary>The number of đồng; the cast is needed for sums in queries.</summary>
    public static explicit operator long(Vnd value) => value.Amount;

    /// <summary>The larger of two amounts.</summary>
    public static Vnd Max(Vnd left, Vnd right) => left >= right ? left : right;

    /// <summary>The smaller of two amounts.</summary>
    public static Vnd Min(Vnd left, Vnd right) => left <= right ? left : right;

    /// <summary>Splits into <paramref name="parts"/> amounts that add up to the whole; the first ones carry the remainder.</summary>
    public IReadOnlyList<Vnd> Split(int parts)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(parts);
        var (each, rest) = Math.DivRem(Amount, parts);
        return [.. Enumerable.Range(0, parts).Select(i => new Vnd(each + (i < Math.Abs(rest) ? Math.Sign(rest) : 0)))];
    }

    /// <inheritdoc />
    public int CompareTo(Vnd other) => Amount.CompareTo(other.Amount);

    /// <summary>Grouped by dots as people write it: <c>1.500.000</c>.</summary>
    public override string ToString() => Amount.ToString("N0", Vietnamese);
}
