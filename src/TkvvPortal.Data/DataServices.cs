using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TkvvPortal.Data.Figures;
using TkvvPortal.Data.Imports;
using TkvvPortal.Data.Interceptors;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data;

/// <summary>Registers the database of the portal.</summary>
public static class DataServices
{
    /// <summary>
    /// Adds <see cref="PortalDbContext"/> for the provider named by <c>Database:Provider</c> (<c>Sqlite</c> or <c>SqlServer</c>) and
    /// the connection string <c>Portal</c>. Throws <see cref="InvalidOperationException"/> for another provider.
    /// </summary>
    public static IServiceCollection AddPortalData(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<CurrentScope>().AddScoped<Actor>();
        services.AddSingleton(TimeProvider.System).AddSingleton<PortalClock>();
        services.AddScoped<AuditTrail>();
        services.AddScoped<MonthFigures>().AddScoped<MonthKeeper>();
        services.AddScoped<ImportEngine>().AddScoped<ImportRuns>().AddSingleton<ImportProgress>();
        var connection = configuration.GetConnectionString("Portal");
        return configuration["Database:Provider"] switch
        {
            "SqlServer" => services.AddDbContext<PortalDbContext, SqlServerPortalDbContext>((provider, options) =>
                Intercept(options.UseSqlServer(connection, sql => sql.UseParameterizedCollectionMode(Lists)), provider)),
            null or "Sqlite" => services.AddDbContext<PortalDbContext, SqlitePortalDbContext>((provider, options) =>
                Intercept(options.UseSqlite(connection ?? DefaultConnection, sql => sql.UseParameterizedCollectionMode(Lists)), provider)
                    .AddInterceptors(new SqliteSettings())),
            var other => throw new InvalidOperationException($"Database:Provider là '{other}'; chỉ nhận Sqlite hoặc SqlServer."),
        };
    }

    /// <summary>Brings the database to the present model, creating it where it does not exist.</summary>
    public static async Task MigratePortalAsync(this PortalDbContext db)
    {
        if (db.Database.IsSqlite())
            CreateFolder(db.Database.GetConnectionString()!);
        await db.Database.MigrateAsync();
    }

    /// <summary>Whether the database lacks a migration of this version.</summary>
    public static async Task<bool> IsOutdatedAsync(this PortalDbContext db) =>
        (await db.Database.GetPendingMigrationsAsync()).Any();

    /// <summary>
    /// A list is one parameter. The scope is made of lists and stands in nearly every query: with a parameter for each item EF would
    /// write the statement anew at every execution.
    /// </summary>
    private const ParameterTranslationMode Lists = ParameterTranslationMode.Parameter;

    private const string DefaultConnection = "Data Source=App_Data/tkvv.db";

    /// <summary>Long lists are counted up to a limit, in whatever order their rows come: EF would warn of that.</summary>
    private static DbContextOptionsBuilder Intercept(DbContextOptionsBuilder options, IServiceProvider provider) => options
        .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning))
        .AddInterceptors(new ScopeGuard(), new LedgerSeal(), new VersionStamp(), provider.GetRequiredService<AuditTrail>());

    private static void CreateFolder(string connection)
    {
        var folder = Path.GetDirectoryName(new SqliteConnectionStringBuilder(connection).DataSource);
        if (!string.IsNullOrEmpty(folder))
            Directory.CreateDirectory(folder);
    }
}
