using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TkvvPortal.Browser.Tests.Infrastructure;

/// <summary>One person at one screen. Everything said to the console or refused by the content policy fails the journey.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public Visit(IBrowserContext context, IPage page, Device device)
    {
        (_context, Page, Device) = (context, page, device);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("422", StringComparison.Ordinal))
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    public Device Device { get; }

    public async Task SignInAsync(string userName, string password)
    {
        await Page.GotoAsync("/dang-nhap");
        await Page.GetByLabel("Tên đăng nhập").FillAsync(userName);
        await Page.GetByLabel("Mật khẩu").FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
    }

    /// <summary>Opens nothing: looks at the present page as the person sees it, and keeps a picture when asked for.</summary>
    public async Task LookAsync(string name)
    {
        // A page whose style sheet is still on its way is wider than it will be. The page itself is asked: the load event may pass before one listens.
        await Page.WaitForFunctionAsync("() => document.readyState === 'complete'");
        Assert.Empty(_complaints);
        await NothingOverflowsAsync(name);
        await NothingIsInaccessibleAsync(name);
        await Screens.KeepAsync(Page, $"{name}-{Device.Name}");
    }

    private async Task NothingOverflowsAsync(string name)
    {
        var wider = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(wider <= 0, $"{name}: trang rộng hơn màn hình {wider} px.");
    }

    private async Task NothingIsInaccessibleAsync(string name)
    {
        var result = await Page.RunAxe();
        var found = result.Violations.Select(v => $"{name}: {v.Id} {v.Help}: {string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))}");
        Assert.Empty(found);
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
