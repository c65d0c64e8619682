using TkvvPortal.Benchmarks.Http;

namespace TkvvPortal.Benchmarks.Measuring;

/// <summary>One act that portal and floor are both asked to do, again and again.</summary>
internal abstract class Scenario
{
    /// <summary>The name used on the command line.</summary>
    public required string Key { get; init; }

    /// <summary>The name in the table.</summary>
    public required string Title { get; init; }

    /// <summary>The status that says it was done.</summary>
    public virtual int Status => 200;

    /// <summary>Whether it shows a page whose bytes count.</summary>
    public virtual bool IsPage => true;

    /// <summary>Milliseconds of processor time it may take; none where it is compared with the floor.</summary>
    public double? Limit { get; init; }

    /// <summary>Requests on each side before anything is measured.</summary>
    public virtual int WarmUp => 800;

    /// <summary>Requests sent before the other side has its turn.</summary>
    public virtual int BatchSize => 10;

    /// <summary>Measured requests on each side when <paramref name="asked"/> were asked for.</summary>
    public virtual int Requests(int asked) => asked;

    /// <summary>Gets a batch of requests ready; what that takes is not measured.</summary>
    public abstract Task<IReadOnlyList<Planned>> PlanAsync(Site site, CancellationToken stop);
}

/// <summary>A request and who sends it.</summary>
internal sealed record Planned(Session By, HttpRequestMessage Request);
