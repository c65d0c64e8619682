using System.Diagnostics;
using System.Globalization;
using TkvvPortal.Benchmarks.Measuring;
using TkvvPortal.Benchmarks.Report;
using TkvvPortal.Benchmarks.Setup;

namespace TkvvPortal.Benchmarks.Importing;

/// <summary>
/// Measures the import of 25,000 loans: by the page with its preview, by the command, and the floor. Each round begins with a fresh copy of
/// the demo office and fresh processes; the medians are shown.
/// </summary>
internal sealed class ImportRun(Options options, Folders folders, PortalRelease portal, DemoDatabase demo)
{
    private const int Rounds = 3;
    private static readonly string[] Head = ["import of 25,000 loans", "wall s", "CPU s", "CPU × floor", "peak MB", "targets"];

    /// <summary>Targets of the project.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private const long LargestMegabytes = 400;

    private int _copies;

    /// <summary>Answers the table.</summary>
    public async Task<string> MeasureAsync(CancellationToken stop)
    {
        var seeded = await demo.SeededAsync(stop);
        var file = LoanFile.Write(seeded, folders.Run, options.AsOf.AddMonths(1).AddDays(-1));
        Dictionary<string, List<Cost>> costs = [];
        for (var round = 1; round <= Rounds; round++)
        {
            Progress.Say($"importing, round {round} of {Rounds}");
            Add("Floor, csv", await Cost.OfAsync(Floor(demo.Copy(seeded, Name()), file.Text), stop));
            await ByPageAsync(seeded, file.Workbook, Add, stop);
            Add("Command, xlsx", await Cost.OfAsync(portal.Import(demo.Copy(seeded, Name()), file.Workbook), stop));
            Add("Command, csv", await Cost.OfAsync(portal.Import(demo.Copy(seeded, Name()), file.Text), stop));
        }

        var floor = Cost.Median(costs["Floor, csv"]);
        return ResultTable.Table(Head, costs.Select(cost => Row(cost.Key, Cost.Median(cost.Value), floor)))
            + $"\n\nTargets: under {Longest.TotalSeconds:0} s and {LargestMegabytes} MB with the preview, on two cores. Medians of {Rounds} rounds.";

        void Add(string what, Cost cost)
        {
            if (!costs.TryGetValue(what, out var list))
                costs[what] = list = [];
            list.Add(cost);
        }
    }

    private async Task ByPageAsync(string seeded, string file, Action<string, Cost> add, CancellationToken stop)
    {
        var database = demo.Copy(seeded, Name());
        await using var site = await Site.PortalAsync(await portal.ServeAsync(database, Path.Combine(folders.Run, "logs"), stop), database, [], stop);
        var page = new ImportPage(site);
        var (read, preview) = await page.ReadAsync(file, stop);
        var saved = await page.SaveAsync(preview, stop);
        add("Page, xlsx: sent and previewed", read);
        add("Page, xlsx: confirmed", saved);
        add("Page, xlsx: both", read + saved);
    }

    private static ProcessStartInfo Floor(string database, string file) => new(Environment.ProcessPath!, ["floor-import", database, file]);

    private static string[] Row(string what, Cost cost, Cost floor)
    {
        var megabytes = cost.Peak / 1024 / 1024;
        string[] missed = [.. cost.Wall > Longest ? ["time"] : Array.Empty<string>(), .. megabytes > LargestMegabytes ? ["memory"] : Array.Empty<string>()];
        return
        [
            what, Number(cost.Wall.TotalSeconds), Number(cost.Cpu.TotalSeconds), Number(cost.Cpu / floor.Cpu), megabytes.ToString(CultureInfo.InvariantCulture),
            missed.Length == 0 ? "met" : "not met: " + string.Join(", ", missed),
        ];
    }

    private string Name() => "import-" + ++_copies;

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
