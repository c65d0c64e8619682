using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TkvvPortal.Testing;

/// <summary>The database commands sent while it was open.</summary>
public sealed class QueryCount : IDisposable
{
    private readonly ConcurrentQueue<string> _sql = new();

    /// <summary>How many.</summary>
    public int Total => _sql.Count;

    /// <summary>Their texts, in order.</summary>
    public IReadOnlyList<string> Sql => [.. _sql];

    public void Dispose() => QueryCounter.End();

    public override string ToString() => $"{Total} commands:\n" + string.Join("\n---\n", _sql);

    internal void Add(string sql) => _sql.Enqueue(sql);
}

/// <summary>Counts for the test that asked, also when other tests use the same portal at the same time.</summary>
internal sealed class QueryCounter : DbCommandInterceptor
{
    private static readonly AsyncLocal<QueryCount?> Open = new();

    public static QueryCounter Instance { get; } = new();

    public static QueryCount Begin() => Open.Value = new QueryCount();

    public static void End() => Open.Value = null;

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Count(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Count(command, result));

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Count(command, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Count(command, result));

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Count(command, result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Count(command, result));

    private static T Count<T>(DbCommand command, T result)
    {
        Open.Value?.Add(command.CommandText);
        return result;
    }
}
