using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>What is looked for in a list: the words typed, without diacritics, as many and as long as a search takes.</summary>
public static class SearchWords
{
    private const int Longest = 100;
    private const int Most = 8;

    /// <summary>The words.</summary>
    public static IEnumerable<string> Of(string? typed) => VietnameseText.Words(typed?.Length > Longest ? typed[..Longest] : typed).Take(Most);
}
