using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TkvvPortal.Data.Conventions;

/// <summary>A value of several parts that is only read as a whole is kept as one text.</summary>
internal sealed class JsonText<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, JsonText.Options), text => JsonSerializer.Deserialize<T>(text, JsonText.Options)!)
    where T : class;

/// <summary>How such values are written: letters as they are, and nothing that can be reckoned from the rest.</summary>
internal static class JsonText
{
    public const int Longest = 2000;

    /// <summary>Of a list of sentences.</summary>
    public const int LongestList = 4000;

    /// <summary>Of a key for every member of the largest group there may be.</summary>
    public const int LongestBallots = 8000;

    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), IgnoreReadOnlyProperties = true };
}
