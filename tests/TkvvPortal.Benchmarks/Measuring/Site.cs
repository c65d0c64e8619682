using TkvvPortal.Benchmarks.Http;
using TkvvPortal.Benchmarks.Processes;
using TkvvPortal.Benchmarks.Setup;

namespace TkvvPortal.Benchmarks.Measuring;

/// <summary>A running server, the one connection to it, and the people who use it.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly HttpClient _client;

    private Site(Child process, string database, bool isFloor)
    {
        (Process, Database, IsFloor) = (process, database, isFloor);
        var handler = new SocketsHttpHandler
        {
            MaxConnectionsPerServer = 1,
            UseCookies = false,
            AllowAutoRedirect = false,
            UseProxy = false,
        };
        _client = new HttpClient(handler) { BaseAddress = process.Address, Timeout = TimeSpan.FromMinutes(2) };
        Anonymous = new Session(_client);
        (Manager, Officer) = (Anonymous, Anonymous);
    }

    public Child Process { get; }

    public string Database { get; }

    public bool IsFloor { get; }

    /// <summary>Nobody signed in.</summary>
    public Session Anonymous { get; }

    /// <summary>The office manager; on the floor, which knows no people, nobody.</summary>
    public Session Manager { get; private set; }

    /// <summary>A credit officer, who sees one commune; on the floor nobody.</summary>
    public Session Officer { get; private set; }

    /// <summary>The leaders of the benchmark's groups, in their order.</summary>
    public IReadOnlyList<Session> Leaders { get; private set; } = [];

    /// <summary>The portal with everybody signed in.</summary>
    public static async Task<Site> PortalAsync(Child process, string database, IReadOnlyList<BenchmarkGroup> groups, CancellationToken stop)
    {
        var site = new Site(process, database, isFloor: false);
        site.Manager = await site.SignedInAsync(DemoPeople.Manager, stop);
        site.Officer = await site.SignedInAsync(DemoPeople.Officer, stop);
        var leaders = new List<Session>();
        foreach (var group in groups)
            leaders.Add(await site.SignedInAsync(group.LeaderAccount, stop));
        site.Leaders = leaders;
        return site;
    }

    /// <summary>The floor.</summary>
    public static Site Floor(Child process, string database, IReadOnlyList<BenchmarkGroup> groups)
    {
        var site = new Site(process, database, isFloor: true);
        site.Leaders = [.. groups.Select(_ => site.Anonymous)];
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Process.DisposeAsync();
    }

    private async Task<Session> SignedInAsync(string userName, CancellationToken stop)
    {
        var session = new Session(_client);
        await session.SignInAsync(userName, DemoPeople.Password, stop);
        return session;
    }
}
