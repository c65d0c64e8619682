namespace TkvvPortal.Web.Features.Search;

/// <summary>Something found.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="Title">What it is.</param>
/// <param name="Sub">What tells it from others of its kind.</param>
public sealed record Hit(string Url, string Title, string Sub);

/// <summary>What was found of one kind.</summary>
/// <param name="Title">The kind.</param>
/// <param name="Found">The first of them, one more than are shown when there are more.</param>
/// <param name="AllUrl">The list that shows all; none where there is no such list.</param>
public sealed record Hits(string Title, IReadOnlyList<Hit> Found, string? AllUrl = null)
{
    /// <summary>How many of a kind are shown.</summary>
    public const int Most = 6;

    public IEnumerable<Hit> Shown => Found.Take(Most);

    public bool IsMore => Found.Count > Most;
}
