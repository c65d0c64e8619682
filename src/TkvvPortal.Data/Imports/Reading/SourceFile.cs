using System.Xml;
using ExcelDataReader.Exceptions;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Imports.Reading;

/// <summary>Reads a file by what its content is; the name decides nothing.</summary>
internal static class SourceFile
{
    /// <summary>The largest file taken, bytes: five times the largest export an office was seen to have.</summary>
    public const int MaxBytes = 20 * 1024 * 1024;

    private const int MaxRows = 200_000;

    /// <summary>The rows, one after another. Throws TK-200 when the content is neither a workbook nor text.</summary>
    public static IEnumerable<SourceRow> Rows(byte[] content, ImportTemplate template)
    {
        if (content.Length == 0)
            throw Unreadable("tệp trống");
        if (content.Length > MaxBytes)
            throw Unreadable($"tệp lớn hơn {MaxBytes / 1024 / 1024} MB");
        return Guarded(content switch
        {
            [0x50, 0x4B, 0x03, 0x04, ..] => WorkbookRows.Read(content),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw Unreadable("tệp Excel kiểu cũ (.xls) hoặc có mật khẩu; hãy lưu lại dạng .xlsx"),
            _ => TextRows.Read(content, template),
        });
    }

    public static RuleViolationException Unreadable(string reason) => new(ImportRules.FileIsReadable, reason) { Field = "File" };

    /// <summary>A broken file shows itself only while it is read.</summary>
    private static IEnumerable<SourceRow> Guarded(IEnumerable<SourceRow> rows)
    {
        using var reader = rows.GetEnumerator();
        for (var count = 1; Next(reader); count++)
        {
            if (count > MaxRows)
                throw Unreadable($"tệp có hơn {MaxRows:N0} dòng");
            yield return reader.Current;
        }
    }

    private static bool Next(IEnumerator<SourceRow> reader)
    {
        try
        {
            return reader.MoveNext();
        }
        catch (Exception broken) when (broken is InvalidDataException or ExcelReaderException or XmlException or EndOfStreamException
            or FormatException or ArgumentException or NullReferenceException or IndexOutOfRangeException or KeyNotFoundException or OverflowException)
        {
            // The library meets a damaged part with whatever exception its parser happens to throw.
            throw Unreadable("tệp .xlsx bị hỏng hoặc chưa tải xuống hết");
        }
    }
}
