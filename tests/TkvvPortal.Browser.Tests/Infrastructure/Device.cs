using Microsoft.Playwright;

namespace TkvvPortal.Browser.Tests.Infrastructure;

/// <summary>The two screens the portal is made for.</summary>
internal sealed record Device(string Name, int Width, int Height, bool IsPhone)
{
    public static readonly Device Laptop = new("laptop", 1366, 768, IsPhone: false);

    public static readonly Device Phone = new("phone", 390, 844, IsPhone: true);

    /// <summary>The names of both, for journeys that are gone on either.</summary>
    public static TheoryData<string> Names => ["laptop", "phone"];

    public static Device Named(string name) => name == Phone.Name ? Phone : Laptop;

    public BrowserNewContextOptions Options(string baseUrl, bool dark = false) => new()
    {
        BaseURL = baseUrl,
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        IsMobile = IsPhone,
        HasTouch = IsPhone,
        Locale = "vi-VN",
        TimezoneId = "Asia/Ho_Chi_Minh",
        ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
    };
}
