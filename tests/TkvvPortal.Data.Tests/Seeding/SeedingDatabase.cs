using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TkvvPortal.Data.Scoping;

namespace TkvvPortal.Data.Tests.Seeding;

/// <summary>A new SQLite file with the present tables, seen with the scope of the office; deleted in the end.</summary>
public sealed class SeedingDatabase : IAsyncDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"tkvv-seeding-{Guid.NewGuid():N}.db");
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    private SeedingDatabase()
    {
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:Portal"] = $"Data Source={_file};Pooling=False" };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        _services = new ServiceCollection().AddPortalData(configuration).BuildServiceProvider();
        _scope = _services.CreateAsyncScope();
        _scope.ServiceProvider.GetRequiredService<CurrentScope>().Use(DataScope.Office);
        Db = _scope.ServiceProvider.GetRequiredService<PortalDbContext>();
    }

    public PortalDbContext Db { get; }

    public static async Task<SeedingDatabase> CreateAsync()
    {
        var database = new SeedingDatabase();
        await database.Db.MigratePortalAsync();
        return database;
    }

    /// <summary>A hash of everything in a table, storage types included, in the order the rows were written.</summary>
    public async Task<string> HashAsync(string table, string where = "1 = 1", string? except = null)
    {
        await using var connection = new SqliteConnection($"Data Source={_file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" WHERE {where} ORDER BY rowid";
        await using var reader = await command.ExecuteReaderAsync();
        var text = new StringBuilder();
        while (await reader.ReadAsync())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (reader.GetName(column) != except)
                    text.Append(reader.GetValue(column).GetType().Name).Append(':').Append(reader.GetValue(column)).Append('|');
            }

            text.Append('\n');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(_file)!, Path.GetFileName(_file) + "*"))
            File.Delete(file);
    }
}
