using Microsoft.EntityFrameworkCore;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>One page of a list: no page loads more than it shows.</summary>
/// <param name="Items">The rows of the page.</param>
/// <param name="Number">The page, from 1.</param>
/// <param name="Size">Rows a page.</param>
/// <param name="Total">Rows of the whole list, or the first of them that were counted.</param>
/// <param name="IsMore">Whether there are more rows than were counted.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Items, int Number, int Size, int Total, bool IsMore = false) : IPager
{
    /// <summary>The same page with other rows.</summary>
    public PageOf<TRow> With<TRow>(IReadOnlyList<TRow> rows) => new(rows, Number, Size, Total, IsMore);
}

/// <summary>What the pager shows.</summary>
public interface IPager
{
    /// <summary>The page, from 1.</summary>
    int Number { get; }

    /// <summary>Rows a page.</summary>
    int Size { get; }

    /// <summary>Rows of the whole list, or the first of them that were counted.</summary>
    int Total { get; }

    /// <summary>Whether there are more rows than were counted.</summary>
    bool IsMore { get; }

    /// <summary>Pages of the whole list, at least 1.</summary>
    int Count => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>Reads one page.</summary>
public static class Paging
{
    /// <summary>Rows a page unless a list says otherwise.</summary>
    public const int DefaultSize = 20;

    /// <summary>
    /// How far a long list is counted and paged. Nobody reads five hundred pages; who looks for something searches. Beyond it, counting and
    /// leaving out would cost more than all else a page does.
    /// </summary>
    public const int MostCounted = 10_000;

    /// <summary>Counts the list and reads one page of it, in two queries; a page past the end becomes the last one.</summary>
    public static async Task<PageOf<T>> ToPageAsync<T>(this IQueryable<T> list, int number, int size = DefaultSize) =>
        await list.OfTotalAsync(await list.CountAsync(), number, size);

    /// <summary>
    /// Reads one page of a list that may be very long, in two queries. <paramref name="counted"/> has as many rows, in whatever order they
    /// are found soonest, and is counted up to <paramref name="most"/>; what lies beyond is not paged.
    /// </summary>
    public static async Task<PageOf<T>> ToPageAsync<T>(this IQueryable<T> list, IQueryable<T> counted, int number, int size = DefaultSize, int most = MostCounted)
    {
        var total = await counted.Take(most + 1).CountAsync();
        var page = await list.OfTotalAsync(Math.Min(total, most), number, size);
        return page with { IsMore = total > most };
    }

    /// <summary>One page of rows that had to be reckoned all at once.</summary>
    public static PageOf<T> ToPage<T>(this IReadOnlyList<T> rows, int number, int size = DefaultSize)
    {
        var page = Math.Clamp(number, 1, Math.Max(1, (rows.Count + size - 1) / size));
        return new PageOf<T>([.. rows.Skip((page - 1) * size).Take(size)], page, size, rows.Count);
    }

    private static async Task<PageOf<T>> OfTotalAsync<T>(this IQueryable<T> list, int total, int number, int size)
    {
        var last = Math.Max(1, (total + size - 1) / size);
        var page = Math.Clamp(number, 1, last);
        return new PageOf<T>(await list.Skip((page - 1) * size).Take(size).ToListAsync(), page, size, total);
    }
}
