using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Web.Startup;

namespace TkvvPortal.Web.Commands;

/// <summary>Creates or upgrades the database and adds missing reference data. Safe to run twice.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = PortalHost.Build(args);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentScope>().Use(DataScope.Office);
        await DatabaseAtStart.UpgradeAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
        await Console.Out.WriteLineAsync("Cơ sở dữ liệu đã ở phiên bản mới nhất.");
        return ExitCode.Done;
    }
}
