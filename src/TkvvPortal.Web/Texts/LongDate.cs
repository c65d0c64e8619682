using System.Globalization;

namespace TkvvPortal.Web.Texts;

/// <summary>A date with its weekday: <c>Thứ Ba, ngày 24/11/2026</c>.</summary>
public static class LongDate
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The text.</summary>
    public static string Of(DateOnly date) => date.ToString("dddd, 'ngày' dd/MM/yyyy", Vietnamese);
}
