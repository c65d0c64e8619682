using System.Diagnostics;
using TkvvPortal.Benchmarks.Http;
using TkvvPortal.Benchmarks.Measuring;
using TkvvPortal.Benchmarks.Pages;
using TkvvPortal.Benchmarks.Processes;
using TkvvPortal.Benchmarks.Report;
using TkvvPortal.Benchmarks.Setup;

namespace TkvvPortal.Benchmarks;

/// <summary>One run, from publishing the portal to the table. The exit code says whether it ran, not whether targets are met.</summary>
internal sealed class BenchmarkRun(Options options, Folders folders)
{
    private const int Groups = 8;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    private readonly PortalRelease _portal = new(folders);
    private readonly List<PageResult> _results = [];

    /// <summary>Answers 0 when the table was printed, 1 when something failed before, 2 for wrong usage.</summary>
    public static async Task<int> StartAsync(string[] args)
    {
        if (Options.Parse(args) is not { } options)
        {
            await Console.Error.WriteLineAsync(Options.Usage);
            return 2;
        }

        using var stop = new CancellationTokenSource(Limit);
        Console.CancelKeyPress += (_, key) =>
        {
            key.Cancel = true;
            stop.Cancel();
        };
        var folders = new Folders();
        try
        {
            await new BenchmarkRun(options, folders).MeasureAsync(stop.Token);
            return 0;
        }
        catch (Exception failure) when (failure is InvalidOperationException or OperationCanceledException or UnexpectedAnswerException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
        finally
        {
            if (!options.Keep)
                folders.DeleteRun();
        }
    }

    private async Task MeasureAsync(CancellationToken stop)
    {
        var start = Stopwatch.GetTimestamp();
        Say("publishing the portal");
        await _portal.PublishAsync(stop);
        var demo = new DemoDatabase(folders, _portal, options);
        Say("preparing the demo data");
        var seeded = await demo.SeededAsync(stop);
        var (ofPortal, ofFloor) = (demo.Copy(seeded, "portal"), demo.Copy(seeded, "floor"));
        var groups = BenchmarkGroups.AddTo(ofPortal, Groups, options.AsOf);
        BenchmarkGroups.AddTo(ofFloor, Groups, options.AsOf);
        var scenarios = AllPages.For(options, groups).Where(scenario => options.Pages.Count == 0 || options.Pages.Contains(scenario.Key));
        _results.AddRange(scenarios.Select(scenario => new PageResult(scenario)));
        await CompareAsync(ofPortal, ofFloor, groups, stop);
        await CountQueriesAsync(ofPortal, groups, stop);
        await Console.Out.WriteLineAsync(
            $"""

            Machine: {Machine.Describe()}
            Run: {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s; demo data as of {options.AsOf:yyyy-MM-dd}
            Command: dotnet run -c Release --project tests/TkvvPortal.Benchmarks -- {string.Join(' ', Environment.GetCommandLineArgs()[1..])}

            {ResultTable.Of(_results)}

            {ResultTable.Targets()}
            """);
    }

    private async Task CompareAsync(string ofPortal, string ofFloor, IReadOnlyList<BenchmarkGroup> groups, CancellationToken stop)
    {
        await using var portal = await Site.PortalAsync(
            await _portal.ServeAsync(ofPortal, Path.Combine(folders.Run, "logs"), stop), ofPortal, groups, stop);
        await using var floor = Site.Floor(await StartFloorAsync(ofFloor, stop), ofFloor, groups);
        var comparison = new Comparison(portal, floor);
        foreach (var result in _results)
        {
            Say("measuring: " + result.Scenario.Title);
            await TryAsync(result, async scenario =>
            {
                (result.Portal, result.Floor) = await comparison.MeasureAsync(scenario, scenario.Requests(options.Requests), stop);
                result.Weight = scenario.IsPage ? await Weight.OfAsync(scenario, portal, stop) : null;
            });
        }
    }

    private async Task CountQueriesAsync(string database, IReadOnlyList<BenchmarkGroup> groups, CancellationToken stop)
    {
        Say("counting queries");
        var logs = Path.Combine(folders.Run, "query-logs");
        await using var portal = await Site.PortalAsync(await _portal.ServeAsync(database, logs, stop, QueryCount.Logging), database, groups, stop);
        var count = new QueryCount(portal, logs);
        foreach (var result in _results.Where(result => result.Failure is null))
            await TryAsync(result, async scenario => result.Queries = await count.OfAsync(scenario, stop));
    }

    private static async Task TryAsync(PageResult result, Func<Scenario, Task> measure)
    {
        try
        {
            await measure(result.Scenario);
        }
        catch (UnexpectedAnswerException failure)
        {
            result.Failure = failure.Message;
        }
    }

    private static Task<Child> StartFloorAsync(string database, CancellationToken stop) => Child.StartAsync(
        Environment.ProcessPath!, AppContext.BaseDirectory, ["floor", database, "--urls", "http://127.0.0.1:0", "--environment=Production"], stop);

    private static void Say(string what) => Console.Error.WriteLine($"[{DateTime.Now:HH:mm:ss}] {what}");
}
