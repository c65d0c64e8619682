using System.IO.Compression;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.Forms;

/// <summary>Filled forms with what their file is called.</summary>
/// <param name="Form">The form.</param>
/// <param name="Period">The period in file names, such as 2026-11.</param>
/// <param name="Papers">The papers, those of one owner together.</param>
public sealed record FormSet(FormInfo Form, string Period, IReadOnlyList<FilledForm> Papers)
{
    /// <summary>What the audit trail calls it.</summary>
    public string Title => $"{Form.Name}, kỳ {Period}";

    /// <summary>The name of the whole file.</summary>
    public string FileName(FormOutput output)
    {
        var owners = Papers.Select(paper => paper.Owner).Distinct().Take(2).ToList();
        return $"{NameOf(owners.Count == 1 ? owners[0] : null)}.{(output == FormOutput.Zip ? "zip" : "docx")}";
    }

    /// <summary>Writes one .docx, or a .zip with a .docx for each owner, into a stream that can be read and sought.</summary>
    public void Write(Stream stream, FormOutput output, Action<int>? written = null)
    {
        if (output == FormOutput.Zip)
            Zip(stream, written);
        else
            WordFile.Write(stream, Papers.Select(one => one.Paper), written);
    }

    /// <summary>The type browsers know the file by.</summary>
    public static string TypeOf(FormOutput output) => output == FormOutput.Zip ? "application/zip" : WordFile.ContentType;

    private string NameOf(string? owner) => $"{Form.Key}{(owner is null ? "" : $"-{owner}")}-{Period}";

    private void Zip(Stream stream, Action<int>? written)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var count = 0;
        foreach (var papers in Papers.GroupBy(paper => paper.Owner, paper => paper.Paper))
        {
            using var entry = zip.CreateEntry($"{NameOf(papers.Key)}.docx", CompressionLevel.NoCompression).Open();
            entry.Write(WordFile.ToBytes(papers));
            written?.Invoke(count += papers.Count());
        }
    }
}
