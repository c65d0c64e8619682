using System.Globalization;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>How a figure changed since an earlier month.</summary>
/// <param name="Since">The month compared with, in words.</param>
/// <param name="Text">The change with its sign: <c>+1,2 tỷ</c>.</param>
/// <param name="Tone">The class of the colour; the sign says the same.</param>
public sealed record Change(string Since, string Text, string Tone)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>A change of an amount, đồng.</summary>
    public static Change Money(string since, Vnd now, Vnd then, Wish wish) =>
        new(since, Signed(now.Amount - then.Amount, ShortMoney.Of(new Vnd(Math.Abs(now.Amount - then.Amount))).ToString()), ToneOf(now.Amount - then.Amount, wish));

    /// <summary>A change of a number.</summary>
    public static Change Number(string since, long now, long then, Wish wish) =>
        new(since, Signed(now - then, Math.Abs(now - then).ToString("N0", Vietnamese)), ToneOf(now - then, wish));

    /// <summary>A change of a share, in points of per cent; none when one of the two is not known.</summary>
    public static Change? Share(string since, Percent? now, Percent? then, Wish wish)
    {
        if (now is not { } a || then is not { } b)
            return null;
        var difference = decimal.Round(a.Value - b.Value, 2);
        return new(since, Signed(difference, new Percent(Math.Abs(difference)).Number + " điểm %"), ToneOf(difference, wish));
    }

    private static string Signed(decimal difference, string amount) => difference switch { > 0 => "+" + amount, < 0 => "−" + amount, _ => "không đổi" };

    private static string ToneOf(decimal difference, Wish wish) => (Math.Sign(difference), wish) switch
    {
        (0, _) or (_, Wish.None) => "",
        (1, Wish.More) or (-1, Wish.Less) => "change-good",
        _ => "change-bad",
    };
}

/// <summary>Which way a figure should go.</summary>
public enum Wish
{
    /// <summary>Neither is better.</summary>
    None,

    /// <summary>More is better.</summary>
    More,

    /// <summary>Less is better.</summary>
    Less,
}
