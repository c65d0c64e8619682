using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Localization;

namespace TkvvPortal.Web.Startup;

/// <summary>Vietnamese is the only culture.</summary>
internal static class Localisation
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static void AddVietnamese(this IServiceCollection services)
    {
        // Without this, Razor would send every accented letter as an entity, at twice the size.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Vietnamese);
            options.SupportedCultures = [Vietnamese];
            options.SupportedUICultures = [Vietnamese];
            options.RequestCultureProviders.Clear();
        });
    }

    /// <summary>Stops the start on a machine whose language data cannot write Vietnamese numbers.</summary>
    public static void RequireVietnamese()
    {
        CultureInfo.DefaultThreadCurrentCulture = Vietnamese;
        CultureInfo.DefaultThreadCurrentUICulture = Vietnamese;
        CultureInfo.CurrentCulture = Vietnamese;
        if (1_234_567.ToString("N0", Vietnamese) != "1.234.567")
            throw new InvalidOperationException("Máy thiếu dữ liệu ngôn ngữ (ICU): số tiền sẽ hiển thị sai.");
    }
}
