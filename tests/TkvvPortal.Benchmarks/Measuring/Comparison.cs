using System.Diagnostics;

namespace TkvvPortal.Benchmarks.Measuring;

/// <summary>
/// Measures portal and floor in turns of one batch, so that what else happens on the machine hits both. Requests before the first
/// measured one let the runtime compile the hot code: it does so in several tiers, the last of them only after hundreds of requests.
/// </summary>
internal sealed class Comparison(Site portal, Site floor)
{
    private static readonly TimeSpan WarmUpLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan MeasureLimit = TimeSpan.FromSeconds(20);

    /// <summary>Time for the compiler's background work to end.</summary>
    private static readonly TimeSpan Compile = TimeSpan.FromMilliseconds(400);

    public async Task<(Samples Portal, Samples Floor)> MeasureAsync(Scenario scenario, int requests, CancellationToken stop)
    {
        await AlternateAsync(scenario, scenario.WarmUp / 2, WarmUpLimit / 2, stop);
        await Task.Delay(Compile, stop);
        await AlternateAsync(scenario, scenario.WarmUp / 2, WarmUpLimit / 2, stop);
        await Task.Delay(Compile, stop);
        return await AlternateAsync(scenario, requests, MeasureLimit, stop);
    }

    private async Task<(Samples Portal, Samples Floor)> AlternateAsync(Scenario scenario, int requests, TimeSpan limit, CancellationToken stop)
    {
        var (ofPortal, ofFloor) = (new Samples(), new Samples());
        var start = Stopwatch.GetTimestamp();
        do
        {
            await Batch.MeasureAsync(scenario, portal, ofPortal, stop);
            await Batch.MeasureAsync(scenario, floor, ofFloor, stop);
        }
        while (ofPortal.Count < requests && Stopwatch.GetElapsedTime(start) < limit);

        return (ofPortal, ofFloor);
    }
}
