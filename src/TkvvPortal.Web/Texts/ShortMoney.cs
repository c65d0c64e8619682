using System.Globalization;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Texts;

/// <summary>An amount in the unit people say: <c>182,4 tỷ</c>. The full figure belongs beside it or in a title.</summary>
/// <param name="Figure">The number, such as <c>182,4</c>.</param>
/// <param name="Unit">The unit: tỷ, triệu or đ.</param>
public sealed record ShortMoney(string Figure, string Unit)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The short form of an amount.</summary>
    public static ShortMoney Of(Vnd amount)
    {
        var unit = MoneyUnit.For(amount);
        return new ShortMoney(unit.Figure(amount), unit.Name);
    }

    /// <summary>The whole text: <c>182,4 tỷ</c>.</summary>
    public override string ToString() => $"{Figure} {Unit}";

    /// <summary>One unit for several amounts, as on a chart.</summary>
    /// <param name="Name">The name of the unit.</param>
    /// <param name="Size">Đồng in one.</param>
    public sealed record MoneyUnit(string Name, long Size)
    {
        /// <summary>The unit that suits the largest amount.</summary>
        public static MoneyUnit For(Vnd largest) => Math.Abs(largest.Amount) switch
        {
            >= 1_000_000_000 => new("tỷ", 1_000_000_000),
            >= 1_000_000 => new("triệu", 1_000_000),
            _ => new("đ", 1),
        };

        /// <summary>The amount in this unit, with one decimal below a thousand.</summary>
        public string Figure(Vnd amount) => Figure(Value(amount));

        /// <summary>A value in this unit as text.</summary>
        public string Figure(decimal value) => value.ToString(Math.Abs(value) >= 1000 || Size == 1 ? "N0" : "#,0.#", Vietnamese);

        /// <summary>The amount in this unit.</summary>
        public decimal Value(Vnd amount) => (decimal)amount.Amount / Size;
    }
}
