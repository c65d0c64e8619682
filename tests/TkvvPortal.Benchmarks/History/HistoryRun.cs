using System.Globalization;
using TkvvPortal.Benchmarks.Measuring;
using TkvvPortal.Benchmarks.Pages;
using TkvvPortal.Benchmarks.Processes;
using TkvvPortal.Benchmarks.Report;
using TkvvPortal.Benchmarks.Setup;

namespace TkvvPortal.Benchmarks.History;

/// <summary>Dashboards and reports of an office with its year of past against the same office with many times as much past, in turns.</summary>
internal sealed class HistoryRun(Options options, Folders folders, PortalRelease portal, DemoDatabase demo)
{
    private const double MostGrowth = 1.5;
    private static readonly string[] Head = ["page", "CPU ms", "one year", "ratio", "median ms", "one year", "ratio", "target 1.5×"];

    /// <summary>Answers the table.</summary>
    public async Task<string> MeasureAsync(CancellationToken stop)
    {
        var seeded = await demo.SeededAsync(stop);
        var (small, large) = (demo.Copy(seeded, "one-year"), demo.Copy(seeded, "long-past"));
        Progress.Say($"making {options.Scale} times the past");
        LongHistory.Multiply(large, options.Scale);
        await using var ofLarge = await Site.PortalAsync(await ServeAsync(large, "large", stop), large, [], stop);
        await using var ofSmall = await Site.PortalAsync(await ServeAsync(small, "small", stop), small, [], stop);
        var comparison = new Comparison(ofLarge, ofSmall);
        List<string[]> rows = [];
        foreach (var page in Pages())
        {
            Progress.Say("measuring: " + page.Title);
            var (many, one) = await comparison.MeasureAsync(page, page.Requests(options.Requests), stop);
            rows.Add(
            [
                page.Title, Number(many.Cpu), Number(one.Cpu), Number(many.Cpu / one.Cpu), Number(many.Median), Number(one.Median), Number(many.Median / one.Median),
                many.Cpu / one.Cpu <= MostGrowth ? "met" : "not met",
            ]);
        }

        return $"{ResultTable.Table(Head, rows)}\n\n{options.Scale} times the past: {new FileInfo(large).Length / 1024 / 1024} MB against {new FileInfo(small).Length / 1024 / 1024} MB.";
    }

    private Task<Child> ServeAsync(string database, string name, CancellationToken stop) => portal.ServeAsync(database, Path.Combine(folders.Run, "logs-" + name), stop);

    private IEnumerable<ReadPage> Pages()
    {
        var kept = options.AsOf.AddMonths(-1).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        yield return Page("Dashboard, running month", $"/tong-quan?thang={options.Month}");
        yield return Page("Dashboard, kept month", $"/tong-quan?thang={kept}");
        yield return Page("Report of balances", $"/bao-cao/du-no?den={kept}&nhom=to");
        yield return Page("Report of collection, three months", "/bao-cao/thu-lai?nhom=to");
    }

    private static ReadPage Page(string title, string path) => new() { Key = title, Title = title, Path = path, FloorPath = path, Reader = site => site.Manager };

    private static string Number(double value) => value.ToString(value < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);
}
