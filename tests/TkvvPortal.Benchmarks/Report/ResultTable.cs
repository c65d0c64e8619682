using System.Globalization;
using TkvvPortal.Benchmarks.Pages;

namespace TkvvPortal.Benchmarks.Report;

/// <summary>The one table of a run, in Markdown so that it can be pasted into <c>docs/performance.md</c>.</summary>
internal static class ResultTable
{
    private static readonly string[] Head =
    [
        "page", "CPU ms", "floor", "ratio", "median/p95 ms", "floor", "ratio", "queries", "HTML br/gzip/plain KB", "page KB", "script KB", "requests", "targets",
    ];

    public static string Of(IEnumerable<PageResult> results) => Table(Head, results.Select(Row));

    /// <summary>A table of cells that are as wide as the widest of their column.</summary>
    public static string Table(string[] head, IEnumerable<string[]> cells)
    {
        List<string[]> rows = [head, [.. head.Select(_ => "")], .. cells];
        var widths = Enumerable.Range(0, head.Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        rows[1] = [.. widths.Select(width => new string('-', width))];
        return string.Join('\n', rows.Select(row => $"| {string.Join(" | ", row.Select((cell, column) => cell.PadRight(widths[column])))} |"));
    }

    /// <summary>The targets, as a sentence below the table.</summary>
    public static string Targets(Options options) => options.Set == MeasuredSet.Lists ? TargetsOfLists() : string.Create(
        CultureInfo.InvariantCulture,
        $"Targets: CPU and median latency at most {PageResult.RatioTarget:0}× the floor; HTML, styles and scripts together at most {PageResult.PageTarget / 1024} KB compressed, scripts at most {PageResult.ScriptTarget / 1024} KB.");

    private static string TargetsOfLists() => string.Create(
        CultureInfo.InvariantCulture,
        $"Targets: CPU at most {ListPage.LimitOfDistrict:0} ms a request in the demo office, {ListPage.LimitOfMore:0} ms in a larger one.");

    private static string[] Row(PageResult result)
    {
        if (result.Portal is not { } portal || result.Floor is not { } floor)
            return [result.Scenario.Title, .. Enumerable.Repeat("–", Head.Length - 2), result.Failure ?? "not measured"];
        var missed = string.Join(", ", result.Missed());
        return
        [
            result.Scenario.Title,
            Number(portal.Cpu), Number(floor.Cpu), Number(result.CpuRatio),
            $"{Number(portal.Median)} / {Number(portal.P95)}", $"{Number(floor.Median)} / {Number(floor.P95)}", Number(result.LatencyRatio),
            result.Queries is { } queries ? queries.Number.ToString("0.#", CultureInfo.InvariantCulture) : "–",
            result.Weight is { } weight ? $"{Kilo(weight.Brotli)} / {Kilo(weight.Gzip)} / {Kilo(weight.Plain)}" : "–",
            result.Weight is { } page ? Kilo(page.Total) : "–",
            result.Weight is { } scripts ? Kilo(scripts.Scripts) : "–",
            portal.Count.ToString(CultureInfo.InvariantCulture),
            missed.Length == 0 ? "met" : "not met: " + missed,
        ];
    }

    private static string Number(double value) => value.ToString(value < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    private static string Kilo(int bytes) => (bytes / 1024.0).ToString("0.0", CultureInfo.InvariantCulture);
}
