namespace TkvvPortal.Benchmarks.Measuring;

/// <summary>What was measured of one page on one side.</summary>
internal sealed class Samples
{
    private readonly List<double> _latencies = [];
    private TimeSpan _cpu;

    /// <summary>Requests measured.</summary>
    public int Count => _latencies.Count;

    /// <summary>Processor time of the server for one request, milliseconds.</summary>
    public double Cpu => _cpu.TotalMilliseconds / Count;

    /// <summary>Half of the answers came within, milliseconds.</summary>
    public double Median => Quantile(0.5);

    /// <summary>19 of 20 answers came within, milliseconds.</summary>
    public double P95 => Quantile(0.95);

    /// <summary>Adds a batch: one latency for each request, and the server's processor time for all of them.</summary>
    public void Add(IEnumerable<double> latencies, TimeSpan cpu)
    {
        _latencies.AddRange(latencies);
        _cpu += cpu;
    }

    private double Quantile(double share)
    {
        var sorted = _latencies.Order().ToList();
        var position = share * (sorted.Count - 1);
        var (below, above) = ((int)Math.Floor(position), (int)Math.Ceiling(position));
        return sorted[below] + ((sorted[above] - sorted[below]) * (position - below));
    }
}
