using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Reports.Engine;

/// <summary>How a cell is written on the screen and on paper.</summary>
public static class CellText
{
    /// <summary>The text; a dash for what is not known, or what has no share.</summary>
    public static string Shown(this object? cell) => cell switch
    {
        null => "–",
        int count => count.ToString("N0"),
        Percent share => share.Number,
        DateOnly day => day.Text(),
        _ => cell.ToString()!,
    };
}
