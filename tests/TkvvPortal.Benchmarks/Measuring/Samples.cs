namespace TkvvPortal.Benchmarks.Measuring;

/// <summary>What was measured of one page on one side.</summary>
internal sealed class Samples
{
    private readonly List<double> _latencies = [];
    private readonly List<double> _cpu = [];

    /// <summary>Requests measured.</summary>
    public int Count => _latencies.Count;

    /// <summary>
    /// Processor time of the server for one request, milliseconds: the median of the batches, so that a batch the machine was busy
    /// elsewhere in, with its caches cold afterwards, does not decide.
    /// </summary>
    public double Cpu => Quantile(_cpu, 0.5);

    /// <summary>Half of the answers came within, milliseconds.</summary>
    public double Median => Quantile(_latencies, 0.5);

    /// <summary>19 of 20 answers came within, milliseconds.</summary>
    public double P95 => Quantile(_latencies, 0.95);

    /// <summary>Adds a batch: one latency for each request, and the server's processor time for all of them.</summary>
    public void Add(IReadOnlyCollection<double> latencies, TimeSpan cpu)
    {
        _latencies.AddRange(latencies);
        _cpu.Add(cpu.TotalMilliseconds / latencies.Count);
    }

    private static double Quantile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        var position = share * (sorted.Count - 1);
        var (below, above) = ((int)Math.Floor(position), (int)Math.Ceiling(position));
        return sorted[below] + ((sorted[above] - sorted[below]) * (position - below));
    }
}
