using System.Diagnostics;
using TkvvPortal.Benchmarks.Processes;

namespace TkvvPortal.Benchmarks.Importing;

/// <summary>What one act took.</summary>
/// <param name="Wall">By the clock on the wall.</param>
/// <param name="Cpu">Processor time of the process.</param>
/// <param name="Peak">The most memory the process held since its start, bytes.</param>
internal sealed record Cost(TimeSpan Wall, TimeSpan Cpu, long Peak)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>The sum of two acts of one process.</summary>
    public static Cost operator +(Cost one, Cost other) => new(one.Wall + other.Wall, one.Cpu + other.Cpu, Math.Max(one.Peak, other.Peak));

    /// <summary>Runs a program to its end. Its time and memory are looked at while it runs: afterwards the system has forgotten them.</summary>
    public static async Task<Cost> OfAsync(ProcessStartInfo start, CancellationToken stop)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        await using var registration = stop.Register(() => process.Kill(entireProcessTree: true));
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        var (cpu, peak) = (TimeSpan.Zero, 0L);
        var ended = process.WaitForExitAsync(stop);
        while (await Task.WhenAny(ended, Task.Delay(Look, stop)) != ended && !process.HasExited)
        {
            process.Refresh();
            (cpu, peak) = (Max(cpu, ProcessorTime.Of(process)), Math.Max(peak, process.PeakWorkingSet64));
        }

        await ended;
        var said = await output + await errors;
        return process.ExitCode == 0
            ? new Cost(Stopwatch.GetElapsedTime(began), cpu, peak)
            : throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} answered {process.ExitCode}.\n{said}");
    }

    /// <summary>The median of each figure.</summary>
    public static Cost Median(IReadOnlyCollection<Cost> costs) =>
        new(Middle(costs.Select(cost => cost.Wall)), Middle(costs.Select(cost => cost.Cpu)), Middle(costs.Select(cost => cost.Peak)));

    private static T Middle<T>(IEnumerable<T> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
