using TkvvPortal.Domain.Figures;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>A table of the dashboard: rows that add up to a total.</summary>
public sealed record Breakdown(string Title, string RowTitle, IReadOnlyList<Totals> Rows, FigureTotals All);
