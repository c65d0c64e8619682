using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Web.Startup;

namespace TkvvPortal.Web.Commands;

/// <summary>The portal as a command uses it: nothing is served, and the whole office is in sight.</summary>
internal sealed class OfficePortal : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly AsyncServiceScope _scope;

    private OfficePortal(WebApplication app)
    {
        (_app, _scope) = (app, app.Services.CreateAsyncScope());
        Services.GetRequiredService<CurrentScope>().Use(DataScope.Office);
    }

    public IServiceProvider Services => _scope.ServiceProvider;

    /// <summary>Opens the portal on the settings given; throws <see cref="RefusedException"/> when its database is not up to date.</summary>
    public static async Task<OfficePortal> OpenAsync(string[] settings)
    {
        var portal = new OfficePortal(PortalHost.Build(settings));
        if (!await portal.Services.GetRequiredService<PortalDbContext>().IsOutdatedAsync())
            return portal;
        await portal.DisposeAsync();
        throw new RefusedException("Cơ sở dữ liệu chưa được tạo hoặc nâng cấp. Hãy chạy lệnh: migrate");
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _app.DisposeAsync();
    }
}
