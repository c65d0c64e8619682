using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Data.Imports;

/// <summary>A file to be imported.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="FileName">Its name; it may hold the data date.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="DataDate">The data date, where somebody gives one.</param>
public sealed record ImportRequest(ImportKind Kind, string FileName, byte[] Content, DateOnly? DataDate)
{
    /// <summary>The data date given, else the one of the name.</summary>
    public DateOnly? DateOfFigures => DataDate ?? ImportDate.InFileName(FileName);
}
