using TkvvPortal.Benchmarks.Http;
using TkvvPortal.Benchmarks.Measuring;

namespace TkvvPortal.Benchmarks.Pages;

/// <summary>A page that is only read.</summary>
internal class ReadPage : Scenario
{
    /// <summary>Where the portal shows it.</summary>
    public required string Path { get; init; }

    /// <summary>Where the floor shows the same rows.</summary>
    public required string FloorPath { get; init; }

    /// <summary>Who opens it.</summary>
    public required Func<Site, Session> Reader { get; init; }

    public override Task<IReadOnlyList<Planned>> PlanAsync(Site site, CancellationToken stop)
    {
        var (by, path) = (Reader(site), site.IsFloor ? FloorPath : Path);
        return Task.FromResult<IReadOnlyList<Planned>>([.. Enumerable.Range(0, BatchSize).Select(_ => new Planned(by, by.Get(path)))]);
    }
}
