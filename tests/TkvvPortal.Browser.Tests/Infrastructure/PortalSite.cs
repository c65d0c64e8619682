using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;
using TkvvPortal.Testing;

namespace TkvvPortal.Browser.Tests.Infrastructure;

/// <summary>The portal on a real port with a browser in front of it; one for the journeys of a class.</summary>
public sealed class PortalSite : IAsyncLifetime
{
    private readonly PortalFactory _portal = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public PortalFactory Portal => _portal;

    internal string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        await _portal.InitializeAsync();
        _portal.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _portal.StartServer();
        Address = _portal.ClientOptions.BaseAddress.ToString();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    internal async Task<Visit> SignInAsync(Device device, Func<Personas, Persona> choose, bool dark = false)
    {
        var visit = await VisitAsync(device, dark);
        await visit.SignInAsync(choose(await _portal.PersonasAsync()).UserName, TemplateDatabase.Password);
        return visit;
    }

    internal async Task<Visit> VisitAsync(Device device, bool dark = false)
    {
        Chromium.Require();
        var context = await _browser!.NewContextAsync(device.Options(Address, dark));
        return new Visit(context, await context.NewPageAsync(), device);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _portal.DisposeAsync();
    }
}
