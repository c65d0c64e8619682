using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Figures;

/// <summary>The groups of a commune in a month, added up.</summary>
/// <param name="Month">The month.</param>
/// <param name="CommuneId">The commune.</param>
/// <param name="Sum">The figures.</param>
public sealed record CommuneMonth(FiscalMonth Month, Guid CommuneId, FigureTotals Sum);
