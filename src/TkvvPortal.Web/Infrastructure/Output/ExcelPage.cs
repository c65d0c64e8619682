using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TkvvPortal.Web.Infrastructure.Output;

/// <summary>How a sheet is printed.</summary>
internal static class ExcelPage
{
    private const uint A4 = 9;

    /// <summary>A4 across, one page wide and as many long as it takes, numbered.</summary>
    public static IEnumerable<OpenXmlElement> Across() =>
    [
        new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
        new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
        new HeaderFooter(new OddFooter("&CTrang &P / &N")),
    ];

    /// <summary>A row of the first sheet that stands on every page.</summary>
    public static DefinedName RepeatedRow(string sheet, int row)
    {
        var line = row.ToString(CultureInfo.InvariantCulture);
        return new DefinedName($"'{sheet}'!${line}:${line}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 };
    }
}
