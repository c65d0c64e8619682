namespace TkvvPortal.Browser.Tests.Infrastructure;

/// <summary>The browser of this machine. Where there is none, browser tests are shown as skipped.</summary>
internal static class Chromium
{
    private static readonly string?[] Places =
    [
        Environment.GetEnvironmentVariable("TKVV_CHROMIUM"),
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    public static string? Path { get; } = Array.Find(Places, File.Exists);

    public static void Require() =>
        Assert.SkipWhen(Path is null, "Không có trình duyệt Chromium; cài đặt hoặc đặt TKVV_CHROMIUM (no browser on this machine).");
}
