using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.Papers;

/// <summary>Names of files from Vietnamese words.</summary>
public static class FileNames
{
    /// <summary>Small letters without marks, words joined by hyphens: <c>hoi-nong-dan-u-minh-thuong</c>.</summary>
    public static string Slug(string words) => string.Join('-', VietnameseText.Words(new string([.. words.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])));
}
