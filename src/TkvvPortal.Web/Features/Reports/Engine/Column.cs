using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Reports.Engine;

/// <summary>What stands in the cells of a column.</summary>
public enum ColumnKind
{
    /// <summary>Số lượng.</summary>
    Count,

    /// <summary>Đồng.</summary>
    Money,

    /// <summary>Phần trăm.</summary>
    Share,

    /// <summary>Ngày.</summary>
    Day,
}

/// <summary>
/// A column. Counts and money are summed; a share is reckoned of the sums of its row, in the totals row of the sums of all rows, and never added up.
/// </summary>
/// <param name="Key">Its word in addresses; of a count or money also that of the figure.</param>
/// <param name="Title">The heading, without the unit.</param>
/// <param name="Kind">What stands in it.</param>
/// <param name="Definition">What it says, and where it is from.</param>
/// <param name="Value">The cell: figures of the row, figures of all rows.</param>
public sealed record Column(string Key, string Title, ColumnKind Kind, string Definition, Func<Amounts, Amounts, object?> Value)
{
    /// <summary>Số Tổ, counted by the engine itself.</summary>
    public static Column Groups { get; } = Count("so-to", "Số Tổ", "Tổ đã thành lập và chưa giải thể vào ngày cuối kỳ.");

    /// <summary>Whether it is shown unless other columns are chosen.</summary>
    public bool IsUsual { get; private init; } = true;

    /// <summary>Whether its total is the sum of its rows.</summary>
    public bool IsSummed => Kind is ColumnKind.Count or ColumnKind.Money;

    /// <summary>The heading with the unit.</summary>
    public string Heading => Kind switch
    {
        ColumnKind.Money => Title + " (đ)",
        ColumnKind.Share => Title + " (%)",
        _ => Title,
    };

    /// <summary>A number of things.</summary>
    public static Column Count(string key, string title, string definition) =>
        new(key, title, ColumnKind.Count, definition, (row, _) => row[key] is { } count ? checked((int)count) : null);

    /// <summary>An amount in đồng.</summary>
    public static Column Money(string key, string title, string definition) =>
        new(key, title, ColumnKind.Money, definition, (row, _) => row[key] is { } amount ? new Vnd(amount) : null);

    /// <summary>The share of one figure in another, both of the row.</summary>
    public static Column Share(string key, string title, string definition, string part, string whole) =>
        new(key, title, ColumnKind.Share, definition, (row, _) => Of(row[part], row[whole]));

    /// <summary>The share of the row's figure in that of all rows.</summary>
    public static Column ShareOfAll(string key, string title, string definition, string figure) =>
        new(key, title, ColumnKind.Share, definition, (row, all) => Of(row[figure], all[figure]));

    /// <summary>The latest of some days.</summary>
    public static Column Day(string key, string title, string definition) =>
        new(key, title, ColumnKind.Day, definition, (row, _) => row.Day(key));

    /// <summary>The same, shown only when it is chosen.</summary>
    public Column OnRequest() => this with { IsUsual = false };

    private static Percent? Of(long? part, long? whole) => part is { } some && whole is { } all ? Percent.Of(some, all) : null;
}
