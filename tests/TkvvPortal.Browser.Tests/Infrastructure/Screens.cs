using Microsoft.Playwright;

namespace TkvvPortal.Browser.Tests.Infrastructure;

/// <summary>Keeps pictures of the main screens in the folder named by TKVV_SCREENS, for the documents.</summary>
internal static class Screens
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("TKVV_SCREENS");

    public static async Task KeepAsync(IPage page, string name)
    {
        if (Folder is not null)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, name + ".png") });
    }
}
