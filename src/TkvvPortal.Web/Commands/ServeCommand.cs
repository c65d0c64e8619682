using TkvvPortal.Web.Startup;

namespace TkvvPortal.Web.Commands;

/// <summary>Serves the portal; brings a SQLite file up to date first, so a newcomer needs no other command.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var demo = args.Contains("--demo");
        await using var app = PortalHost.Build([.. args.Where(arg => arg != "--demo")]);
        await DatabaseAtStart.PrepareAsync(app.Services, demo);
        await app.StartAsync();
        foreach (var address in app.Urls)
            await Console.Out.WriteLineAsync($"Cổng đang chạy tại {address}");
        await app.WaitForShutdownAsync();
        return ExitCode.Done;
    }
}
