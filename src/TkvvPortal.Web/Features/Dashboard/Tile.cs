using System.Globalization;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>One figure of a dashboard: what it says, how it is defined, how it changed, and where its rows are.</summary>
/// <param name="Key">Its name for scripts and tests.</param>
/// <param name="Label">Its Vietnamese name.</param>
/// <param name="Figure">The figure as shown.</param>
/// <param name="Unit">The unit behind it; empty for a number.</param>
/// <param name="Exact">The exact amount or number.</param>
/// <param name="Definition">What it counts, in a sentence.</param>
/// <param name="Href">The rows behind it; none when there is no list the person may see.</param>
public sealed record Tile(string Key, string Label, string Figure, string Unit, long Exact, string Definition, string? Href)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>A line under the figure.</summary>
    public string? Sub { get; init; }

    /// <summary>How it changed since earlier months.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    public static Tile Number(string key, string label, long number, string definition, string? href, string unit = "") =>
        new(key, label, number.ToString("N0", Vietnamese), unit, number, definition, href);

    public static Tile Money(string key, string label, Vnd amount, string definition, string? href) =>
        ShortMoney.Of(amount) is var shown ? new(key, label, shown.Figure, shown.Unit, amount.Amount, $"{definition} ({amount} đ)", href) : throw new InvalidOperationException();

    public static Tile Share(string key, string label, Percent? share, Vnd part, string definition, string? href) =>
        new(key, label, share?.Number ?? "–", "%", part.Amount, definition, href);
}
