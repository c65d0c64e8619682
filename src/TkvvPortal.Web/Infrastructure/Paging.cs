using Microsoft.EntityFrameworkCore;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>One page of a list: no page loads more than it shows.</summary>
/// <param name="Items">The rows of the page.</param>
/// <param name="Number">The page, from 1.</param>
/// <param name="Size">Rows a page.</param>
/// <param name="Total">Rows of the whole list.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Items, int Number, int Size, int Total) : IPager;

/// <summary>What the pager shows.</summary>
public interface IPager
{
    /// <summary>The page, from 1.</summary>
    int Number { get; }

    /// <summary>Rows a page.</summary>
    int Size { get; }

    /// <summary>Rows of the whole list.</summary>
    int Total { get; }

    /// <summary>Pages of the whole list, at least 1.</summary>
    int Count => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>Reads one page.</summary>
public static class Paging
{
    /// <summary>Rows a page unless a list says otherwise.</summary>
    public const int DefaultSize = 20;

    /// <summary>Counts the list and reads one page of it, in two queries; a page past the end becomes the last one.</summary>
    public static async Task<PageOf<T>> ToPageAsync<T>(this IQueryable<T> list, int number, int size = DefaultSize)
    {
        var total = await list.CountAsync();
        var last = Math.Max(1, (total + size - 1) / size);
        var page = Math.Clamp(number, 1, last);
        return new PageOf<T>(await list.Skip((page - 1) * size).Take(size).ToListAsync(), page, size, total);
    }
}
