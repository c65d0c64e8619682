using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;

namespace TkvvPortal.SqlServer.Tests;

/// <summary>What can be known about SQL Server without one: the script of the migrations is a valid database, and keeps its limits.</summary>
public sealed class CreateScriptTests
{
    private const int LongestIndexKey = 1700;

    private static readonly string[] Definitions = ["CREATE ", "ALTER TABLE"];

    [Fact]
    public void The_script_of_the_migrations_is_in_the_language_of_the_server()
    {
        using var db = Context();
        using var script = new StringReader(db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent));

        new TSql160Parser(initialQuotedIdentifiers: true).Parse(script, out var errors);

        Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
    }

    /// <summary>The tables as they are after all migrations: the validator knows no column that is added or altered later.</summary>
    [Fact]
    public void The_present_tables_load_without_an_error()
    {
        using var db = Context();
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());

        foreach (var statement in Statements(db.Database.GenerateCreateScript()))
            model.AddObjects(statement);

        Assert.Empty(model.Validate().Select(message => message.Message));
        var tables = model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass).Select(table => table.Name.Parts[^1]).ToList();
        Assert.Superset(TablesOf(db).ToHashSet(), tables.ToHashSet());
    }

    [Fact]
    public void No_index_is_wider_than_SQL_Server_allows()
    {
        using var db = Context();

        var wide = db.Model.GetEntityTypes().SelectMany(type => type.GetIndexes())
            .Where(index => index.Properties.Sum(Bytes) > LongestIndexKey)
            .Select(index => index.DisplayName());

        Assert.Empty(wide);
    }

    [Fact]
    public void No_row_is_deleted_along_two_paths()
    {
        using var db = Context();

        var cascading = db.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys())
            .Where(key => key.DeleteBehavior == DeleteBehavior.Cascade)
            .GroupBy(key => key.DeclaringEntityType)
            .Where(keys => keys.Count() > 1)
            .Select(keys => keys.Key.DisplayName());

        Assert.Empty(cascading);
    }

    private static SqlServerPortalDbContext Context() =>
        new(new DbContextOptionsBuilder<SqlServerPortalDbContext>().UseSqlServer("Server=.").Options, new CurrentScope());

    private static IEnumerable<string> Statements(string script) => script
        .Split(["GO\r\n", "GO\n"], StringSplitOptions.RemoveEmptyEntries)
        .Select(batch => batch.Trim())
        .SelectMany(batch => batch.Split(";\n", StringSplitOptions.RemoveEmptyEntries))
        .Select(statement => statement.Trim())
        .Where(statement => Array.Exists(Definitions, start => statement.StartsWith(start, StringComparison.Ordinal)));

    private static IEnumerable<string> TablesOf(DbContext db) =>
        db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct(StringComparer.Ordinal);

    private static int Bytes(IReadOnlyProperty property)
    {
        if (property.GetTypeMapping().Converter?.ProviderClrType == typeof(string) || property.ClrType == typeof(string))
            return (property.GetMaxLength() ?? int.MaxValue / 4) * 2;
        return 16;
    }
}
