using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Data.Tests.Setup;

/// <summary>A database of its own for a test, registered as the portal registers it; gone when the test ends.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> MigratedFile = new(MigrateFileAsync);

    private readonly ServiceProvider _services;
    private readonly string? _file;

    private TestDatabase(string provider, string connection, string? file)
    {
        _file = file;
        var settings = new Dictionary<string, string?> { ["Database:Provider"] = provider, ["ConnectionStrings:Portal"] = connection };
        _services = new ServiceCollection()
            .AddPortalData(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock))
            .BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(TestTime.Now);

    public PortalClock PortalClock => _services.GetRequiredService<PortalClock>();

    /// <summary>An empty database with the present tables.</summary>
    public static async Task<TestDatabase> CreateAsync(string provider)
    {
        if (provider == Providers.Sqlite)
        {
            var file = NewFile();
            File.Copy(await MigratedFile.Value, file);
            return OfFile(file);
        }

        var database = OfServer();
        await database.MigrateAsync();
        return database;
    }

    /// <summary>A database without any table; on SQLite the file does not exist yet.</summary>
    public static TestDatabase Nothing(string provider) => provider == Providers.Sqlite ? OfFile(NewFile()) : OfServer();

    /// <summary>Opens a context as a request would, with the scope of the office unless another is given.</summary>
    public Session Open(DataScope? scope = null) => new(_services.CreateAsyncScope(), scope ?? DataScope.Office);

    public async Task MigrateAsync()
    {
        await using var session = Open();
        await session.Db.MigratePortalAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_file is null)
        {
            await using var session = Open();
            await session.Db.Database.EnsureDeletedAsync();
        }

        await _services.DisposeAsync();
        if (_file is not null)
            Delete(_file);
    }

    private static TestDatabase OfFile(string file) => new(Providers.Sqlite, $"Data Source={file};Pooling=False", file);

    private static TestDatabase OfServer()
    {
        var connection = new SqlConnectionStringBuilder(Providers.SqlServerConnection) { InitialCatalog = $"tkvv_test_{Guid.NewGuid():N}" };
        return new TestDatabase(Providers.SqlServer, connection.ConnectionString, null);
    }

    private static async Task<string> MigrateFileAsync()
    {
        var file = NewFile();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(file);
        await using var services = OfFile(file)._services;
        await using var session = new Session(services.CreateAsyncScope(), DataScope.Office);
        await session.Db.MigratePortalAsync();
        return file;
    }

    private static string NewFile() => Path.Combine(Path.GetTempPath(), $"tkvv-data-{Guid.NewGuid():N}.db");

    private static void Delete(string file)
    {
        foreach (var part in (string[])[file, file + "-wal", file + "-shm"])
            File.Delete(part);
    }
}

/// <summary>One request's context.</summary>
public sealed class Session : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope;

    internal Session(AsyncServiceScope scope, DataScope rows)
    {
        _scope = scope;
        scope.ServiceProvider.GetRequiredService<CurrentScope>().Use(rows);
        Db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        Actor = scope.ServiceProvider.GetRequiredService<Actor>();
    }

    public PortalDbContext Db { get; }

    public Actor Actor { get; }

    public ValueTask DisposeAsync() => _scope.DisposeAsync();
}
