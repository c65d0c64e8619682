using System.Globalization;

namespace TkvvPortal.Web.Features.Commissions;

/// <summary>How rates and unrounded amounts of the formula are written.</summary>
internal static class CommissionTexts
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>With dots and at most four places: <c>15,4545</c>.</summary>
    public static string Written(this decimal value) => value.ToString("#,##0.####", Vietnamese);
}
