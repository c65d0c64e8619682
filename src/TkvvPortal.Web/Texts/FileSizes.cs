namespace TkvvPortal.Web.Texts;

/// <summary>The size of a file as people read it.</summary>
public static class FileSizes
{
    /// <summary>KB up to a megabyte, MB beyond.</summary>
    public static string FileSize(this int bytes) => bytes < 1_000_000
        ? $"{Math.Max(1, bytes / 1_000):N0} KB"
        : $"{bytes / 1_000_000m:N1} MB";
}
