using System.Globalization;
using System.Text;
using QRCoder;

namespace TkvvPortal.Web.Infrastructure.Output;

/// <summary>A QR code as one path of an SVG: a bar for every run of dark modules.</summary>
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
                var from = x;
                while (x < rows[y].Count && rows[y][x])
                    x++;
                if (x > from)
                    path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h-{x - from}z");
            }
        }

        return new QrDrawing(rows.Count, path.ToString());
    }
}
