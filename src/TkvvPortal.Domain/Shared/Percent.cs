using System.Globalization;

namespace TkvvPortal.Domain.Shared;

/// <summary>A share in per cent, such as 0.42 for 0,42 %. There is no share of nothing.</summary>
/// <param name="Value">Per cent; above 100 when the part is larger than the whole.</param>
public readonly record struct Percent(decimal Value) : IComparable<Percent>
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The share of an amount in another; none when the whole is zero.</summary>
    public static Percent? Of(Vnd part, Vnd whole) => Of(part.Amount, whole.Amount);

    /// <summary>The share of a count in another; none when the whole is zero.</summary>
    public static Percent? Of(long part, long whole) => whole == 0 ? null : new Percent(part * 100m / whole);

    /// <summary>Whether the left share is smaller.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>Whether the left share is larger.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>Whether the left share is smaller or equal.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>Whether the left share is larger or equal.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;

    /// <inheritdoc />
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>Two decimals below ten, one above, as people write it: <c>0,42 %</c>, <c>91,3 %</c>.</summary>
    public override string ToString() => Number + " %";

    /// <summary>The figure without the sign: <c>0,42</c>.</summary>
    public string Number => Value.ToString(Math.Abs(Value) < 10 ? "0.##" : "0.#", Vietnamese);
}
