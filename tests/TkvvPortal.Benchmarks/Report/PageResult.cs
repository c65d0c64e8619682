using TkvvPortal.Benchmarks.Measuring;

namespace TkvvPortal.Benchmarks.Report;

/// <summary>Everything measured of one page, or why there is nothing.</summary>
internal sealed record PageResult(Scenario Scenario)
{
    /// <summary>First targets of the project: times the floor, and bytes.</summary>
    public const double RatioTarget = 3;
    public const int PageTarget = 60 * 1024;
    public const int ScriptTarget = 30 * 1024;

    public Samples? Portal { get; set; }

    public Samples? Floor { get; set; }

    public Queries? Queries { get; set; }

    public Weight? Weight { get; set; }

    /// <summary>Why it could not be measured.</summary>
    public string? Failure { get; set; }

    public double CpuRatio => Portal!.Cpu / Floor!.Cpu;

    public double LatencyRatio => Portal!.Median / Floor!.Median;

    /// <summary>The targets that are not met, in words; empty when all are.</summary>
    public IEnumerable<string> Missed()
    {
        if (Portal is not null && (Scenario.Limit is { } limit ? Portal.Cpu > limit : CpuRatio > RatioTarget))
            yield return "CPU";
        if (Portal is not null && Scenario.Limit is null && LatencyRatio > RatioTarget)
            yield return "latency";
        if (Weight?.Total > PageTarget)
            yield return "page bytes";
        if (Weight?.Scripts > ScriptTarget)
            yield return "script bytes";
    }
}
