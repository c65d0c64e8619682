using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TkvvPortal.Benchmarks.Floor;

/// <summary>
/// The floor: the least an ASP.NET Core MVC application does to show or write the same rows. No sign-in, no scope, no layout, no
/// compression, no logging, no EF: hand-written SQL, read by ordinal, and a bare view.
/// </summary>
internal static class FloorHost
{
    /// <summary>Serves until killed. Arguments: the database file, then settings of the host.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var vietnamese = CultureInfo.GetCultureInfo("vi-VN");
        CultureInfo.DefaultThreadCurrentCulture = vietnamese;
        CultureInfo.CurrentCulture = vietnamese;
        var builder = WebApplication.CreateBuilder(args[1..]);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(new FloorDatabase(args[0]));
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddControllersWithViews().AddRazorOptions(options =>
        {
            options.ViewLocationFormats.Clear();
            options.ViewLocationFormats.Add("/Floor/{0}.cshtml");
        });
        await using var app = builder.Build();
        app.MapControllers();
        await app.StartAsync();
        await Console.Out.WriteLineAsync($"Floor at {app.Urls.First()}");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
