namespace TkvvPortal.Data.Tests.Setup;

/// <summary>The databases a test runs on: SQLite always, SQL Server when a connection string is given, else shown as skipped.</summary>
public static class Providers
{
    public const string Sqlite = "Sqlite";
    public const string SqlServer = "SqlServer";

    private const string Variable = "TKVV_TEST_SQLSERVER";

    public static string? SqlServerConnection => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } connection ? connection : null;

    public static IEnumerable<TheoryDataRow<string>> All =>
    [
        new(Sqlite),
        new(SqlServer) { Skip = SqlServerConnection is null ? $"Set {Variable} to a connection string to run this on SQL Server." : null },
    ];

    /// <summary>Every provider with every one of the values.</summary>
    public static IEnumerable<TheoryDataRow<string, T>> With<T>(IEnumerable<T> values)
    {
        var rows = values.ToList();
        return All.SelectMany(provider => rows.Select(value => new TheoryDataRow<string, T>(provider.Data, value) { Skip = provider.Skip }));
    }
}
