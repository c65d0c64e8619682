using System.Diagnostics;
using System.Globalization;
using TkvvPortal.Benchmarks.Http;
using TkvvPortal.Benchmarks.Measuring;
using TkvvPortal.Benchmarks.Report;
using TkvvPortal.Benchmarks.Setup;

namespace TkvvPortal.Benchmarks.Files;

/// <summary>Large files from a fresh portal each, so that its peak of memory is that of the one file; medians of the rounds are shown.</summary>
internal sealed class FilesRun(Options options, Folders folders, PortalRelease portal, DemoDatabase demo)
{
    private const int Rounds = 3;
    private static readonly string[] Head = ["file", "wall s", "peak MB", "before MB", "size KB", "target"];

    private int _copies;

    /// <summary>A file, how to get it, and what it may take.</summary>
    private sealed record Wanted(string Title, string Path, double Seconds, long Megabytes);

    private sealed record Taken(double Seconds, long Peak, long Before, int Size);

    /// <summary>Answers the table. <see cref="Options.Scale"/> 3 makes 27,000 members.</summary>
    public async Task<string> MeasureAsync(CancellationToken stop)
    {
        var database = demo.Copy(await demo.ScaledAsync(stop), "files");
        List<string[]> rows = [];
        foreach (var file in Files())
        {
            List<Taken> taken = [];
            for (var round = 1; round <= Rounds; round++)
            {
                Progress.Say($"{file.Title}, round {round} of {Rounds}");
                taken.Add(await TakeAsync(database, file, stop));
            }

            var (seconds, peak) = (Middle(taken.Select(one => one.Seconds)), Middle(taken.Select(one => one.Peak)));
            rows.Add(
            [
                file.Title, seconds.ToString("0.00", CultureInfo.InvariantCulture), $"{peak}", $"{Middle(taken.Select(one => one.Before))}", $"{taken[0].Size / 1024}",
                (seconds <= file.Seconds && peak <= file.Megabytes ? "met" : "not met") + $": {file.Seconds:0.#} s, {file.Megabytes} MB",
            ]);
        }

        return ResultTable.Table(Head, rows);
    }

    private IEnumerable<Wanted> Files()
    {
        var kept = options.AsOf.AddMonths(-1).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        yield return new("List of members, xlsx", "/to-vien/xuat.xlsx", 3, 200);
        yield return new("Report of balances by group, xlsx", $"/bao-cao/du-no/xuat.xlsx?den={kept}&nhom=to", 0.5, 200);
    }

    private async Task<Taken> TakeAsync(string database, Wanted file, CancellationToken stop)
    {
        await using var site = await Site.PortalAsync(await portal.ServeAsync(database, Path.Combine(folders.Run, $"logs-{++_copies}"), stop), database, [], stop);
        await site.Manager.ReadAsync("/to-vien", stop);
        var before = site.Process.PeakMemory;
        var start = Stopwatch.GetTimestamp();
        using var answer = await site.Manager.SendAsync(site.Manager.Get(file.Path), stop);
        Answer.Require(answer, 200);
        var bytes = await answer.Content.ReadAsByteArrayAsync(stop);
        return new Taken(Stopwatch.GetElapsedTime(start).TotalSeconds, site.Process.PeakMemory / 1024 / 1024, before / 1024 / 1024, bytes.Length);
    }

    private static T Middle<T>(IEnumerable<T> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : default!;
}
