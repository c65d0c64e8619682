using System.Diagnostics;
using TkvvPortal.Benchmarks.Http;

namespace TkvvPortal.Benchmarks.Measuring;

/// <summary>Sends planned requests one after the other on the one connection.</summary>
internal static class Batch
{
    /// <summary>Time for a server to finish what it does after the last byte, such as logging.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(5);

    /// <summary>Sends a batch and adds what it took to <paramref name="samples"/>.</summary>
    public static async Task MeasureAsync(Scenario scenario, Site site, Samples samples, CancellationToken stop)
    {
        var planned = await scenario.PlanAsync(site, stop);
        await Task.Delay(Settle, stop);
        var before = site.Process.Cpu;
        var latencies = await SendAsync(scenario, planned, stop);
        await Task.Delay(Settle, stop);
        samples.Add(latencies, site.Process.Cpu - before);
    }

    /// <summary>Sends all and answers the latencies in milliseconds; throws when an answer is not the expected one.</summary>
    public static async Task<List<double>> SendAsync(Scenario scenario, IReadOnlyList<Planned> planned, CancellationToken stop)
    {
        var latencies = new List<double>(planned.Count);
        foreach (var (by, request) in planned)
        {
            var start = Stopwatch.GetTimestamp();
            // SendAsync returns when the whole body has come.
            using var response = await by.SendAsync(request, stop);
            latencies.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Answer.Require(response, scenario.Status);
            request.Dispose();
        }

        return latencies;
    }
}
