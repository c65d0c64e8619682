using System.Globalization;

namespace TkvvPortal.Benchmarks;

/// <summary>What a run was asked for.</summary>
/// <param name="Requests">Measured requests for each page and side.</param>
/// <param name="Pages">Keys of the pages to measure; empty means all.</param>
/// <param name="Keep">Whether the databases and logs of the run stay on disk.</param>
/// <param name="AsOf">The day the demo data plays on.</param>
/// <param name="Set">What is measured.</param>
/// <param name="Scale">How many times the demo office, for lists.</param>
internal sealed record Options(int Requests, IReadOnlyList<string> Pages, bool Keep, DateOnly AsOf, MeasuredSet Set, int Scale)
{
    public const string Usage =
        """
        dotnet run -c Release --project tests/TkvvPortal.Benchmarks -- [options]

          --set pages|lists|import|loans|history|files  what is measured (default pages)
          --set engine         loans without a database, by BenchmarkDotNet; takes no other option
          --scale N            lists, files: N times the demo office (default 1; 100 is 900,000 members and takes minutes to make, once); history: N times its past
          --requests N         measured requests for each page and side (default 150; saves: a third of it; lists: a fifth)
          --pages a,b          only these: sign-in, groups, sheet, save, dashboard, plan, report, search; of lists: groups, members, members/search …
          --as-of yyyy-MM-dd   the day the demo data plays on (default 2026-10-31)
          --keep               leave the databases and logs of the run under artifacts/benchmarks
        """;

    private static readonly Options Default = new(150, [], Keep: false, new DateOnly(2026, 10, 31), MeasuredSet.Pages, Scale: 1);

    /// <summary>The month shown and collected for: that of the demo data.</summary>
    public string Month => AsOf.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>Whether a page was asked for: by its key, by the part before the stroke, or because none was named.</summary>
    public bool Measures(string key) => Pages.Count == 0 || Pages.Contains(key) || Pages.Contains(key.Split('/')[0]);

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
                case ["--set", var set, ..] when Enum.TryParse<MeasuredSet>(set, ignoreCase: true, out var measured):
                    options = options with { Set = measured };
                    args = args[2..];
                    break;
                case ["--scale", var times, ..] when int.TryParse(times, CultureInfo.InvariantCulture, out var scale) && scale is >= 1 and <= 100:
                    options = options with { Scale = scale };
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

/// <summary>What a run measures.</summary>
internal enum MeasuredSet
{
    /// <summary>Sign-in, group list, sheet, save, dashboard.</summary>
    Pages,

    /// <summary>The lists in every order, searched and filtered.</summary>
    Lists,

    /// <summary>Reading and saving a file of 25,000 loans.</summary>
    Import,

    /// <summary>Interest and schedules of all loans.</summary>
    Loans,

    /// <summary>Dashboards and reports with many times the past.</summary>
    History,

    /// <summary>Large files.</summary>
    Files,
}
