using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using Xunit;

namespace TkvvPortal.Testing;

/// <summary>
/// The whole portal in memory on its own copy of the small demo, at <see cref="TestTime.Now"/>. Use it as class fixture of tests
/// that write; tests that only read may share one.
/// </summary>
public class PortalFactory : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly Lazy<Task<Personas>> _personas;
    private readonly SignedIn _signedIn;
    private string? _file;

    /// <summary>
    /// Nobody edits the files of a portal under test. A host that watches them keeps one of the few watchers the system lends a user (128 on
    /// a common Linux) until the collector finds it, and a run starts more hosts than that.
    /// </summary>
    static PortalFactory()
    {
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
    }

    public PortalFactory()
    {
        _personas = new Lazy<Task<Personas>>(() => InDatabaseAsync(Testing.Personas.ReadAsync));
        _signedIn = new SignedIn(this);
    }

    /// <summary>Configuration that differs from the usual one; to be filled in before the first request.</summary>
    public Dictionary<string, string?> Settings { get; } = new()
    {
        ["Database:Provider"] = "Sqlite",
        ["SignIn:AttemptsPerMinute"] = "100000",
        ["ReceiptCheck:AttemptsPerMinute"] = "100000",
        ["Sheets:OpenByThemselves"] = "false",
        ["Logging:Folder"] = "",
        ["Serilog:MinimumLevel:Default"] = "Fatal",
        ["Serilog:MinimumLevel:Override:Microsoft"] = "Fatal",
    };

    /// <summary>The time of this portal; a test may advance it, never wait for it.</summary>
    public FakeTimeProvider Clock { get; } = new(TestTime.Now);

    /// <summary>A factory for one test: <c>await using var portal = await PortalFactory.StartAsync();</c></summary>
    public static async Task<PortalFactory> StartAsync(params (string Key, string Value)[] settings)
    {
        var factory = new PortalFactory();
        foreach (var (key, value) in settings)
            factory.Settings[key] = value;
        await factory.InitializeAsync();
        return factory;
    }

    /// <summary>Takes a copy of the demo database.</summary>
    public async ValueTask InitializeAsync() => _file ??= await TemplateDatabase.CopyAsync();

    /// <summary>The named accounts of the demo.</summary>
    public Task<Personas> PersonasAsync() => _personas.Value;

    /// <summary>A browser in which nobody is signed in.</summary>
    public PortalBrowser Browser() => new(this);

    /// <summary>A browser in which the persona is signed in; the real form is sent once a persona.</summary>
    public Task<PortalBrowser> SignInAsAsync(Persona persona) => _signedIn.BrowserAsync(persona);

    /// <summary>As <see cref="SignInAsAsync(Persona)"/>: <c>SignInAsAsync(personas => personas.Leader)</c>.</summary>
    public async Task<PortalBrowser> SignInAsAsync(Func<Personas, Persona> choose) =>
        await SignInAsAsync(choose(await PersonasAsync()));

    /// <summary>Counts the database commands of requests sent from here until the result is disposed of.</summary>
    public QueryCount CountQueries() => QueryCounter.Begin();

    /// <summary>Looks into the database, or changes it, with the scope of the whole office.</summary>
    public async Task<T> InDatabaseAsync<T>(Func<PortalDbContext, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentScope>().Use(DataScope.Office);
        return await act(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    /// <inheritdoc cref="InDatabaseAsync{T}" />
    public Task InDatabaseAsync(Func<PortalDbContext, Task> act) => InDatabaseAsync(async db =>
    {
        await act(db);
        return true;
    });

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
        if (_file is null)
            return;
        using (var connection = new SqliteConnection(ConnectionString))
            SqliteConnection.ClearPool(connection);
        TemplateDatabase.Delete(_file);
        if (Directory.Exists($"{_file}.files"))
            Directory.Delete($"{_file}.files", recursive: true);
    }

    /// <inheritdoc />
    protected override IHost CreateHost(IHostBuilder builder)
    {
        Settings["ConnectionStrings:Portal"] = ConnectionString;
        Settings["Files:Folder"] = $"{_file}.files";
        builder.ConfigureHostConfiguration(configuration => configuration.AddInMemoryCollection(Settings));
        return base.CreateHost(builder);
    }

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment(Environments.Production)
        .UseStaticWebAssets()
        .ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = TemplateDatabase.HashRounds);
            services.Configure<TestServerOptions>(options => options.PreserveExecutionContext = true);
            services.ConfigureDbContext<SqlitePortalDbContext>(options => options.AddInterceptors(QueryCounter.Instance));
        });

    private string ConnectionString =>
        $"Data Source={_file ?? throw new InvalidOperationException("Call InitializeAsync first, or use the factory as a fixture.")}";
}
