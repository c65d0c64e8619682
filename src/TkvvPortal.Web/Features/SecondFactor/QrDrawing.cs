using System.Globalization;
using System.Text;
using QRCoder;

namespace TkvvPortal.Web.Features.SecondFactor;

/// <summary>A QR code as one path of an SVG: a square of 1 × 1 for every dark module.</summary>
/// <param name="Size">Modules along one side, the quiet zone included.</param>
/// <param name="Path">The <c>d</c> of the path.</param>
public sealed record QrDrawing(int Size, string Path)
{
    /// <summary>Draws a text.</summary>
    public static QrDrawing Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (rows[y][x])
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }

        return new QrDrawing(rows.Count, path.ToString());
    }
}
