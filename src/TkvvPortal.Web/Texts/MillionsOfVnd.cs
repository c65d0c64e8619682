using System.Globalization;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Texts;

/// <summary>Money as forms that count in millions of đồng print it.</summary>
public static class MillionsOfVnd
{
    private const decimal Million = 1_000_000;

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>In millions with up to three decimal places: <c>12,5</c>.</summary>
    public static string Millions(this Vnd amount) => (amount.Amount / Million).ToString("#,##0.###", Vietnamese);
}
