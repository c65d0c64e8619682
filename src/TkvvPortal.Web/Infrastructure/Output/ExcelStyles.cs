using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TkvvPortal.Web.Infrastructure.Output;

/// <summary>How a cell looks: the place of its format in <see cref="ExcelStyles"/>.</summary>
internal enum ExcelStyle
{
    Text,
    Title,
    Heading,
    Bold,
    Whole,
    Fraction,
    Date,
    BoldWhole,
    BoldFraction,
    Wrapped,
}

/// <summary>The formats of the cells, in the order of <see cref="ExcelStyle"/>.</summary>
internal static class ExcelStyles
{
    private const uint General = 0;
    private const uint Thousands = 3;
    private const uint Hundredths = 4;
    private const uint Day = 164;

    private const uint Normal = 0;
    private const uint Bold = 1;
    private const uint Large = 2;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = Day, FormatCode = "dd/mm/yyyy" }),
        new Fonts(Letters(), Letters(isBold: true), Letters(isBold: true, size: 14)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EEF5" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellFormats(
            Format(Normal, General), Format(Large, General), Wrapped(Format(Bold, General, isShaded: true)), Format(Bold, General),
            Format(Normal, Thousands), Format(Normal, Hundredths), Format(Normal, Day),
            Format(Bold, Thousands), Format(Bold, Hundredths), Wrapped(Format(Normal, General))));

    private static Font Letters(bool isBold = false, double size = 11) => isBold
        ? new Font(new Bold(), new FontSize { Val = size }, new FontName { Val = "Times New Roman" })
        : new Font(new FontSize { Val = size }, new FontName { Val = "Times New Roman" });

    private static CellFormat Wrapped(CellFormat format)
    {
        format.Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top };
        format.ApplyAlignment = true;
        return format;
    }

    private static CellFormat Format(uint font, uint number, bool isShaded = false) => new()
    {
        FontId = font, NumberFormatId = number, FillId = isShaded ? 2u : 0u, BorderId = 0,
        ApplyFont = true, ApplyNumberFormat = true, ApplyFill = isShaded,
    };
}
