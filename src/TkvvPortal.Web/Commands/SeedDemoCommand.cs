using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Identity;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Data.Seeding;
using TkvvPortal.Data.Seeding.Demo;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Startup;

namespace TkvvPortal.Web.Commands;

/// <summary>Fills an empty database with a demo office and prints one account per role.</summary>
internal static class SeedDemoCommand
{
    /// <summary>The password of every demo account; a production database never has one of them.</summary>
    public const string DemoPassword = "ToVayVon#2026";

    public static async Task<int> RunAsync(string[] args)
    {
        var options = CommandOptions.Parse(args, "--as-of");
        var asOf = CommandDate.Optional(options, "--as-of");
        await using var app = PortalHost.Build(options.Configuration);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentScope>().Use(DataScope.Office);
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        await DatabaseAtStart.UpgradeAsync(db);
        if (await db.Groups.AnyAsync())
            throw new RefusedException("Cơ sở dữ liệu đã có tổ; dữ liệu mẫu chỉ tạo trong cơ sở dữ liệu trống.");
        await SeedAsync(scope.ServiceProvider, asOf);
        return ExitCode.Done;
    }

    public static async Task SeedAsync(IServiceProvider services, DateOnly? asOf)
    {
        var today = asOf ?? services.GetRequiredService<PortalClock>().Today;
        var hash = services.GetRequiredService<IPasswordHasher<PortalUser>>().HashPassword(new PortalUser(), DemoPassword);
        await Console.Out.WriteLineAsync("Đang tạo dữ liệu mẫu…");
        var summary = await DemoData.SeedAsync(services.GetRequiredService<PortalDbContext>(), new DemoOptions(today), hash);
        await Console.Out.WriteLineAsync(DemoTable.Of(summary, DemoPassword));
    }
}
