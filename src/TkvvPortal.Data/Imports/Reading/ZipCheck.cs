using TkvvPortal.Domain.Shared;
using System.IO.Compression;

namespace TkvvPortal.Data.Imports.Reading;

/// <summary>Refuses an archive that unpacks to far more than a workbook holds, before anything is parsed.</summary>
internal static class ZipCheck
{
    private const long MaxUnpacked = 400L * 1024 * 1024;
    private const int MaxEntries = 2_000;

    /// <summary>Unpacks every part once and counts: what the archive declares about itself is not believed.</summary>
    public static void Require(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (archive.GetEntry("xl/workbook.xml") is null)
            throw SourceFile.Unreadable("không phải sổ Excel (.xlsx)");
        if (archive.Entries.Count > MaxEntries)
            throw TooMuch();
        var buffer = new byte[81_920];
        var unpacked = 0L;
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            while (part.Read(buffer) is > 0 and var read)
            {
                unpacked += read;
                if (unpacked > MaxUnpacked)
                    throw TooMuch();
            }
        }
    }

    private static RuleViolationException TooMuch() => SourceFile.Unreadable("tệp .xlsx bung ra quá lớn");
}
