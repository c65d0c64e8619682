using System.Globalization;

namespace TkvvPortal.Benchmarks;

/// <summary>What a run was asked for.</summary>
/// <param name="Requests">Measured requests for each page and side.</param>
/// <param name="Pages">Keys of the pages to measure; empty means all.</param>
/// <param name="Keep">Whether the databases and logs of the run stay on disk.</param>
/// <param name="AsOf">The day the demo data plays on.</param>
internal sealed record Options(int Requests, IReadOnlyList<string> Pages, bool Keep, DateOnly AsOf)
{
    public const string Usage =
        """
        dotnet run -c Release --project tests/TkvvPortal.Benchmarks -- [options]

          --requests N         measured requests for each page and side (default 150; saves: a third of it)
          --pages a,b          only these: sign-in, groups, sheet, save, dashboard
          --as-of yyyy-MM-dd   the day the demo data plays on (default 2026-10-31)
          --keep               leave the databases and logs of the run under artifacts/benchmarks
        """;

    private static readonly Options Default = new(150, [], Keep: false, new DateOnly(2026, 10, 31));

    /// <summary>The month shown and collected for: that of the demo data.</summary>
    public string Month => AsOf.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>Reads the arguments; null when they are not understood.</summary>
    public static Options? Parse(ReadOnlySpan<string> args)
    {
        var options = Default;
        while (args.Length > 0)
        {
            switch (args)
            {
                case ["--requests", var number, ..] when int.TryParse(number, CultureInfo.InvariantCulture, out var requests) && requests > 0:
                    options = options with { Requests = requests };
                    args = args[2..];
                    break;
                case ["--pages", var pages, ..]:
                    options = options with { Pages = pages.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) };
                    args = args[2..];
                    break;
                case ["--as-of", var day, ..] when DateOnly.TryParseExact(day, "yyyy-MM-dd", out var asOf):
                    options = options with { AsOf = asOf };
                    args = args[2..];
                    break;
                case ["--keep", ..]:
                    options = options with { Keep = true };
                    args = args[1..];
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
