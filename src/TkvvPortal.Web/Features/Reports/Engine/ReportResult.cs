using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure.Output;

namespace TkvvPortal.Web.Features.Reports.Engine;

/// <summary>A row: its name and the sums of the base rows that fall in it.</summary>
public sealed record ReportRow(RowHead Head, Amounts Amounts);

/// <summary>A report that was asked for: all rows in their order, and their sum, which the screen, the paper and the files show alike.</summary>
/// <param name="Query">What was asked for.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Total">The sum of all rows.</param>
/// <param name="Source">What day or state the figures hold for.</param>
public sealed record ReportResult(ReportQuery Query, IReadOnlyList<ReportRow> Rows, Amounts Total, string Source)
{
    /// <summary>Groups, adds up and sorts base rows.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="groups">The groups it is narrowed to; base rows of others are left out.</param>
    /// <param name="read">The base rows.</param>
    public static ReportResult Of(ReportQuery query, IReadOnlyCollection<GroupOfReport> groups, ReportFacts read)
    {
        var byId = groups.ToDictionary(group => group.Id);
        var facts = read.Facts.Where(fact => byId.ContainsKey(fact.GroupId));
        if (query.Grouping.IsOfGroups)
            facts = facts.Concat(groups.Where(group => group.IsThereOn(query.Period.LastDay)).Select(group => new Fact(group.Id, new Amounts { [Column.Groups.Key] = 1 })));
        var zero = query.Report.MissingIsZero ? Amounts.Zero(query.Report.Columns.Where(column => column.IsSummed && column != Column.Groups)) : new Amounts();
        var rows = facts.GroupBy(fact => query.Grouping.Head(fact, byId[fact.GroupId]).Order)
            .Select(row => new ReportRow(query.Grouping.Head(row.First(), byId[row.First().GroupId]), Amounts.Sum(row.Select(fact => fact.Amounts).Append(zero)))).ToList();
        var total = Amounts.Sum(rows.Select(row => row.Amounts));
        return new ReportResult(query, [.. Sorted(query, rows, total)], total, read.Source);
    }

    /// <summary>What a cell shows.</summary>
    public object? Cell(Column column, Amounts row) => column.Value(row, Total);

    /// <summary>What the totals row shows: no day, for a day is no sum.</summary>
    public object? TotalOf(Column column) => column.Kind == ColumnKind.Day ? null : column.Value(Total, Total);

    /// <summary>The report as a table for files.</summary>
    public ReportTable ToTable() => ReportTable.WithTotal(
        Query.Report.Title, $"{Query.PeriodText}. {Source}", Rows, new ReportRow(new RowHead("", []), Total),
        [
            .. Query.Grouping.Headings.Select((heading, index) => new ReportColumn<ReportRow>(heading, row => row.Head.Cells.ElementAtOrDefault(index))),
            .. Query.Columns.Select(column => new ReportColumn<ReportRow>(
                column.Heading, row => row.Head.Cells.Count == 0 ? TotalOf(column) : Cell(column, row.Amounts), IsTotalled: true)),
        ]) with { Notes = [.. Query.Columns.Select(column => (column.Title, column.Definition))] };

    private static IEnumerable<ReportRow> Sorted(ReportQuery query, List<ReportRow> rows, Amounts total)
    {
        var byName = rows.OrderBy(row => row.Head.Order, StringComparer.Ordinal);
        if (query.Sort is not { } column)
            return byName;
        decimal? Value(ReportRow row) => Number(column.Value(row.Amounts, total));
        return query.IsAscending ? byName.OrderBy(Value) : byName.OrderByDescending(Value);
    }

    private static decimal? Number(object? cell) => cell switch
    {
        Vnd amount => amount.Amount,
        int count => count,
        Percent share => share.Value,
        DateOnly day => day.DayNumber,
        _ => null,
    };
}
