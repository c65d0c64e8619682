using System.Diagnostics;
using TkvvPortal.Benchmarks.Files;
using TkvvPortal.Benchmarks.History;
using TkvvPortal.Benchmarks.Http;
using TkvvPortal.Benchmarks.Importing;
using TkvvPortal.Benchmarks.Loans;
using TkvvPortal.Benchmarks.Report;
using TkvvPortal.Benchmarks.Setup;

namespace TkvvPortal.Benchmarks;

/// <summary>One run, from publishing the portal to the table. The exit code says whether it ran, not whether targets are met.</summary>
internal sealed class BenchmarkRun(Options options, Folders folders)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(40);

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
        Progress.Say("publishing the portal");
        var portal = new PortalRelease(folders);
        await portal.PublishAsync(stop);
        Progress.Say("preparing the demo data");
        var demo = new DemoDatabase(folders, portal, options);
        var report = options.Set switch
        {
            MeasuredSet.Import => await new ImportRun(options, folders, portal, demo).MeasureAsync(stop),
            MeasuredSet.History => await new HistoryRun(options, folders, portal, demo).MeasureAsync(stop),
            MeasuredSet.Files => await new FilesRun(options, folders, portal, demo).MeasureAsync(stop),
            MeasuredSet.Loans => await new LoanRun(options, demo).MeasureAsync(stop),
            _ => await new PageRun(options, folders, portal, demo).MeasureAsync(stop),
        };
        await Console.Out.WriteLineAsync(
            $"""

            Machine: {Machine.Describe()}; load {Machine.Load()}
            Run: {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s; demo data as of {options.AsOf:yyyy-MM-dd}, {options.Scale} time(s)
            Command: dotnet run -c Release --project tests/TkvvPortal.Benchmarks -- {string.Join(' ', Environment.GetCommandLineArgs()[1..])}

            {report}
            """);
    }
}
