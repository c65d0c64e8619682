using System.Text;

namespace TkvvPortal.Data.Imports.Reading;

/// <summary>Finds out how a text file is encoded: by its mark, else UTF-8, else the old Vietnamese code page of Windows.</summary>
internal static class TextEncoding
{
    private const int VietnameseWindows = 1258;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(byte[] content)
    {
        var text = content switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ => Unmarked(content),
        };
        return text.Contains('\0', StringComparison.Ordinal) ? throw SourceFile.Unreadable("không phải tệp .xlsx hay .csv") : text;
    }

    private static string Unmarked(byte[] content)
    {
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(VietnameseWindows)!.GetString(content);
        }
    }
}
