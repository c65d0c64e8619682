using TkvvPortal.Benchmarks.Http;
using TkvvPortal.Benchmarks.Measuring;
using TkvvPortal.Benchmarks.Pages;
using TkvvPortal.Benchmarks.Processes;
using TkvvPortal.Benchmarks.Report;
using TkvvPortal.Benchmarks.Setup;

namespace TkvvPortal.Benchmarks;

/// <summary>Measures pages or lists against the floor.</summary>
internal sealed class PageRun(Options options, Folders folders, PortalRelease portal, DemoDatabase demo)
{
    private const int Groups = 8;

    private readonly List<PageResult> _results = [];

    /// <summary>Answers the table.</summary>
    public async Task<string> MeasureAsync(CancellationToken stop)
    {
        if (options.Set == MeasuredSet.Lists)
            await ListsAsync(stop);
        else
            await PagesAsync(stop);
        return $"{ResultTable.Of(_results)}\n\n{ResultTable.Targets(options)}";
    }

    private async Task PagesAsync(CancellationToken stop)
    {
        var seeded = await demo.SeededAsync(stop);
        var (ofPortal, ofFloor) = (demo.Copy(seeded, "portal"), demo.Copy(seeded, "floor"));
        var groups = BenchmarkGroups.AddTo(ofPortal, Groups, options.AsOf);
        BenchmarkGroups.AddTo(ofFloor, Groups, options.AsOf);
        Plan(AllPages.For(options, groups));
        await CompareAsync(ofPortal, ofFloor, groups, stop);
        await CountQueriesAsync(ofPortal, groups, stop);
    }

    /// <summary>Lists are only read: portal and floor share one copy.</summary>
    private async Task ListsAsync(CancellationToken stop)
    {
        var database = demo.Copy(await demo.ScaledAsync(stop), "lists");
        Plan(ListPages.For(options, ListSample.Of(database)));
        await CompareAsync(database, database, [], stop);
    }

    private void Plan(IEnumerable<Scenario> scenarios) =>
        _results.AddRange(scenarios.Where(scenario => options.Measures(scenario.Key)).Select(scenario => new PageResult(scenario)));

    private async Task CompareAsync(string ofPortal, string ofFloor, IReadOnlyList<BenchmarkGroup> groups, CancellationToken stop)
    {
        await using var measured = await Site.PortalAsync(
            await portal.ServeAsync(ofPortal, Path.Combine(folders.Run, "logs"), stop), ofPortal, groups, stop);
        await using var floor = Site.Floor(await StartFloorAsync(ofFloor, stop), ofFloor, groups);
        var comparison = new Comparison(measured, floor);
        foreach (var result in _results)
        {
            Progress.Say("measuring: " + result.Scenario.Title);
            await TryAsync(result, async scenario =>
            {
                (result.Portal, result.Floor) = await comparison.MeasureAsync(scenario, scenario.Requests(options.Requests), stop);
                result.Weight = scenario.IsPage ? await Weight.OfAsync(scenario, measured, stop) : null;
            });
        }
    }

    private async Task CountQueriesAsync(string database, IReadOnlyList<BenchmarkGroup> groups, CancellationToken stop)
    {
        Progress.Say("counting queries");
        var logs = Path.Combine(folders.Run, "query-logs");
        await using var counted = await Site.PortalAsync(await portal.ServeAsync(database, logs, stop, QueryCount.Logging), database, groups, stop);
        var count = new QueryCount(counted, logs);
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
}
