using System.Security.Cryptography;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Files;

/// <summary>A file somebody gives the portal, looked at before it is kept.</summary>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">The digest of the content, in hex.</param>
public sealed record CheckedFile(string Name, FileKind Kind, int Size, string Sha256);

/// <summary>Looks at a file by its content (ASVS 5.0 V5.2): size, kind, and whether the name tells the truth.</summary>
public static class FileCheck
{
    private const int LongestName = 120;

    private static readonly (FileKind Kind, byte[] Start, string[] Extensions)[] Kinds =
    [
        (FileKind.Pdf, "%PDF-"u8.ToArray(), [".pdf"]),
        (FileKind.Jpeg, [0xFF, 0xD8, 0xFF], [".jpg", ".jpeg"]),
        (FileKind.Png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [".png"]),
    ];

    /// <summary>Accepts a file, or throws TK-390 (empty), TK-391 (too large), TK-392 (not a kind that is kept) or TK-393 (the name says something else).</summary>
    /// <param name="name">The name it came with.</param>
    /// <param name="content">All of it.</param>
    /// <param name="mostMegabytes">The largest size in MB.</param>
    public static CheckedFile Accept(string name, ReadOnlySpan<byte> content, int mostMegabytes)
    {
        if (content.IsEmpty)
            throw Refused(FileRules.IsNotEmpty);
        RefuseSize(content.Length, mostMegabytes);
        var kind = KindOf(content) ?? throw Refused(FileRules.KindIsKept);
        var plain = VietnameseText.Clean(Path.GetFileName(name.Replace('\\', '/')));
        var extension = Path.GetExtension(plain);
        if (!Kinds.First(one => one.Kind == kind).Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase))
            throw Refused(FileRules.NameTellsTruth, extension);
        return new CheckedFile(Shorten(plain, extension), kind, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    /// <summary>Throws TK-391 for a size that is not kept, before all of the file is read.</summary>
    public static void RefuseSize(long bytes, int mostMegabytes)
    {
        if (bytes > mostMegabytes * 1024L * 1024)
            throw Refused(FileRules.SizeIsKept, mostMegabytes);
    }

    /// <summary>The media type a browser is told.</summary>
    public static string MediaType(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Jpeg => "image/jpeg",
        _ => "image/png",
    };

    private static FileKind? KindOf(ReadOnlySpan<byte> content)
    {
        foreach (var (kind, start, _) in Kinds)
        {
            if (content.StartsWith(start))
                return kind;
        }

        return null;
    }

    private static string Shorten(string name, string extension) =>
        name.Length <= LongestName ? name : name[..(LongestName - extension.Length)] + extension;

    private static RuleViolationException Refused(Rule rule, params object[] arguments) => new(rule, arguments) { Field = "File" };
}
