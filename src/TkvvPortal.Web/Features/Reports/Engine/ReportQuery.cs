using System.Globalization;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Reports.Engine;

/// <summary>What is asked of a report, once it is known to make sense.</summary>
public sealed record ReportQuery(ReportDefinition Report, ReportPeriod Period, Grouping Grouping, IReadOnlyList<Column> Columns)
{
    public Guid? Commune { get; init; }
    public Guid? Organisation { get; init; }
    public string? Group { get; init; }
    public Guid? Programme { get; init; }

    /// <summary>The column rows are sorted by; by their names without one.</summary>
    public Column? Sort { get; init; }

    /// <summary>Whether the smallest comes first.</summary>
    public bool IsAscending { get; init; }

    /// <summary>What the filter asks of a report; throws TK-542 to TK-546.</summary>
    public static ReportQuery Of(ReportDefinition report, ReportFilter filter, FiscalMonth present)
    {
        var groupings = report.Groupings;
        var grouping = ReportChoice.Grouping(filter.Nhom, [.. groupings.Select(one => one.Key)]);
        var grouped = groupings.First(one => one.Key == grouping);
        var keys = ReportChoice.Columns(filter.Cot, [.. report.Columns.Select(one => one.Key)], [.. Usual(report, grouped).Select(one => one.Key)]);
        var sort = filter.Xep?.TrimStart('-');
        ReportChoice.Columns(string.IsNullOrEmpty(sort) ? [] : [sort], [.. report.Columns.Select(one => one.Key)], []);
        return new ReportQuery(report, PeriodOf(report, filter, present), grouped, [.. report.Columns.Where(one => keys.Contains(one.Key))])
        {
            Commune = filter.Xa,
            Organisation = filter.Hoi,
            Group = string.IsNullOrWhiteSpace(filter.To) || !report.IsOfSingleGroups ? null : filter.To.Trim(),
            Programme = report.IsOfProgrammes ? filter.ChuongTrinh : null,
            Sort = report.Columns.FirstOrDefault(one => one.Key == sort),
            IsAscending = filter.Xep?.StartsWith('-') == true,
        };
    }

    /// <summary>The query of the address, without what is usual.</summary>
    /// <param name="withPeriod">Whether the months are part of it.</param>
    public string ToQueryString(bool withPeriod = true)
    {
        List<KeyValuePair<string, string?>> words = [];
        void Say(string key, object? value)
        {
            if (value is not null)
                words.Add(new(key, Convert.ToString(value, CultureInfo.InvariantCulture)));
        }

        Say("tu", withPeriod && Report.UsualMonths is not null ? Period.From.ToRoute() : null);
        Say("den", withPeriod ? Period.To.ToRoute() : null);
        Say("xa", Commune);
        Say("hoi", Organisation);
        Say("to", Group);
        Say("chuong-trinh", Programme);
        Say("nhom", Grouping == Report.Groupings[0] ? null : Grouping.Key);
        if (!Columns.SequenceEqual(Usual(Report, Grouping)))
            words.AddRange(Columns.Select(column => KeyValuePair.Create("cot", (string?)column.Key)));
        Say("xep", Sort is null ? null : (IsAscending ? "-" : "") + Sort.Key);
        return QueryString.Create(words).ToString();
    }

    /// <summary>The same sorted by a column: the largest first, then the smallest, then by names again.</summary>
    public ReportQuery SortedBy(Column column) => Sort != column
        ? this with { Sort = column, IsAscending = false }
        : this with { Sort = IsAscending ? null : column, IsAscending = !IsAscending };

    /// <summary>The period in words.</summary>
    public string PeriodText => Report.UsualMonths is null ? $"Tháng {Period.To}"
        : Period.From == Period.To ? $"Tháng {Period.To}" : $"Từ tháng {Period.From} đến tháng {Period.To}";

    private static IEnumerable<Column> Usual(ReportDefinition report, Grouping grouping) =>
        report.Columns.Where(column => column.IsUsual && (column != Column.Groups || grouping.CountsGroups));

    private static ReportPeriod PeriodOf(ReportDefinition report, ReportFilter filter, FiscalMonth present)
    {
        var to = filter.Den ?? (report.BeginsWithPresentMonth ? present : present.Previous());
        return report.UsualMonths is { } months ? ReportPeriod.Span(filter.Tu ?? NotBefore2020(to.AddMonths(1 - months)), to, present) : ReportPeriod.EndOf(to, present);
    }

    private static FiscalMonth NotBefore2020(FiscalMonth first) => first < ReportPeriod.First ? ReportPeriod.First : first;
}
