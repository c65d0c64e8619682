using TkvvPortal.Domain.Figures;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>The sum of some groups with its name: a commune or an organisation.</summary>
public sealed record Totals(string Name, FigureTotals Sum)
{
    public static FigureTotals Of(IEnumerable<GroupMonth> rows) => FigureTotals.Sum(rows.Select(row => FigureTotals.Of(row.Figures)));

    public static IReadOnlyList<Totals> By(IEnumerable<GroupMonth> rows, Func<GroupName, string> name) =>
        [.. rows.GroupBy(row => name(row.Name)).OrderBy(group => group.Key, StringComparer.CurrentCulture).Select(group => new Totals(group.Key, Of(group)))];
}
