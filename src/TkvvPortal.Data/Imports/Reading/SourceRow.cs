using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Data.Imports.Reading;

/// <summary>One row as the file holds it.</summary>
/// <param name="Sheet">The sheet of a workbook, from 0.</param>
/// <param name="Number">The row or line, from 1, as the person sees it.</param>
/// <param name="Cells">The cells from the first column on.</param>
internal sealed record SourceRow(int Sheet, int Number, IReadOnlyList<Cell> Cells)
{
    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);
}
