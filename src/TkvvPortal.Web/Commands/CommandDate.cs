using System.Globalization;

namespace TkvvPortal.Web.Commands;

/// <summary>Dates on the command line.</summary>
internal static class CommandDate
{
    /// <summary>A date given as yyyy-MM-dd, or null; throws <see cref="UsageException"/> for anything else.</summary>
    public static DateOnly? Optional(CommandOptions options, string name)
    {
        if (options[name] is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UsageException($"{name} '{text}' không phải ngày dạng yyyy-MM-dd.");
    }

    /// <summary>A date that must be given.</summary>
    public static DateOnly Required(CommandOptions options, string name) =>
        Optional(options, name) ?? throw new UsageException($"Thiếu {name}.");
}
