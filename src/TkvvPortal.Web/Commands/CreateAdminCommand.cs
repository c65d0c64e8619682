using Microsoft.AspNetCore.Identity;
using TkvvPortal.Data;
using TkvvPortal.Data.Identity;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.People;
using TkvvPortal.Web.Startup;

namespace TkvvPortal.Web.Commands;

/// <summary>Creates an administrator with a password that is given or asked for; there is no default one.</summary>
internal static class CreateAdminCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var options = CommandOptions.Parse(args, "--user", "--password");
        var name = options["--user"] ?? throw new UsageException("Thiếu --user.");
        await using var app = PortalHost.Build(options.Configuration);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentScope>().Use(DataScope.Office);
        await DatabaseAtStart.UpgradeAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
        var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
        var user = new PortalUser { Id = Guid.CreateVersion7(), UserName = name, FullName = name, Role = PortalRole.Administrator };
        var created = await users.CreateAsync(user, options["--password"] ?? Ask());
        if (!created.Succeeded)
            throw new RefusedException(string.Join(Environment.NewLine, created.Errors.Select(error => error.Description)));
        await Console.Out.WriteLineAsync($"Đã tạo tài khoản quản trị '{name}'.");
        return ExitCode.Done;
    }

    private static string Ask()
    {
        Console.Error.Write("Mật khẩu: ");
        return Console.ReadLine() ?? "";
    }
}
