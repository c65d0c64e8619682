using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Figures;

/// <summary>The figures of a month within the scope.</summary>
/// <param name="Month">The month.</param>
/// <param name="DataDate">The newest data date of the bank's balances in them; none without loans.</param>
/// <param name="KeptAtUtc">When they were kept; none while they are reckoned anew every time.</param>
/// <param name="Groups">One row for each group founded by the end of the month.</param>
/// <param name="Programmes">One row for each programme in a group.</param>
public sealed record FigureSet(
    FiscalMonth Month, DateOnly? DataDate, DateTime? KeptAtUtc, IReadOnlyList<GroupFiguresOfMonth> Groups, IReadOnlyList<ProgrammeFiguresOfMonth> Programmes)
{
    /// <summary>Whether the figures can change no more.</summary>
    public bool IsKept => KeptAtUtc is not null;
}
