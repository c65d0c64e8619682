using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Commands;

/// <summary>A real process is killed again and again while leaders save: what was shown as saved is there, and nothing is there twice.</summary>
public sealed class KilledPortalTests : IAsyncLifetime
{
    private const int Kills = 6;

    private static readonly (string User, string Group)[] Leaders = [("totruong1", "0160001"), ("totruong.0160003", "0160003"), ("totruong.0160005", "0160005")];

    private readonly PortalCommands _portal = new();
    private readonly Random _random = new(20_261_127);
    private readonly List<Guid> _shown = [];

    public async ValueTask InitializeAsync() => await _portal.UseDemoAsync();

    public ValueTask DisposeAsync()
    {
        _portal.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task No_receipt_shown_as_saved_is_lost_and_none_is_doubled()
    {
        var (process, address) = await _portal.ServeAsync(0);
        var browsers = Leaders.Select(_ => new PortalBrowser(address)).ToList();
        foreach (var (browser, leader) in browsers.Zip(Leaders))
            await browser.SignInAsync(leader.User, TemplateDatabase.Password);
        for (var kill = 0; kill < Kills; kill++)
        {
            var left = _random.Next(2, 14);
            var saving = browsers.Zip(Leaders).Select(pair => SaveUntilDeathAsync(pair.First, pair.Second.Group, () =>
            {
                if (Interlocked.Decrement(ref left) == 0)
                    process.Kill();
            })).ToList();
            var doubtful = (await Task.WhenAll(saving)).OfType<HtmlForm>().ToList();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            (process, _) = await _portal.ServeAsync(address.Port);
            await ResendAsync(doubtful);
        }

        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        browsers.ForEach(browser => browser.Dispose());

        Assert.True(_shown.Count >= Kills, "Nothing was saved between the kills.");
        await EveryFormStandsOnceAsync();
        Assert.Contains("Sổ khớp.", await _portal.DoneAsync("verify-ledger"), StringComparison.Ordinal);
    }

    /// <summary>Saves one form after the other; answers the form whose answer never came.</summary>
    private async Task<HtmlForm?> SaveUntilDeathAsync(PortalBrowser browser, string group, Action saved)
    {
        while (true)
        {
            HtmlForm? form = null;
            try
            {
                form = (await browser.GetAsync($"/to/{group}/bang-ke/2026-11")).Form("form[data-sheet]").Set("Form.Rows[0].Deposit", "50.000");
                var answer = await form.SubmitAsync();
                Assert.Equal(HttpStatusCode.Redirect, answer.Status);
                Shown(form);
                saved();
            }
            catch (HttpRequestException)
            {
                return form;
            }
        }
    }

    /// <summary>Whoever got no answer presses the button again.</summary>
    private async Task ResendAsync(List<HtmlForm> doubtful)
    {
        foreach (var form in doubtful)
        {
            var answer = await form.SubmitAsync();
            Assert.Equal(HttpStatusCode.Redirect, answer.Status);
            Shown(form);
        }
    }

    private void Shown(HtmlForm form)
    {
        lock (_shown)
            _shown.Add(Guid.Parse(form["Form.Id"]!));
    }

    private async Task EveryFormStandsOnceAsync() => await _portal.ChangeAsync(async db =>
    {
        var since = await db.Receipts.Where(receipt => _shown.Contains(receipt.BatchId)).GroupBy(receipt => receipt.BatchId)
            .Select(all => new { all.Key, Count = all.Count() }).ToListAsync();
        Assert.Equal(_shown.Order(), since.Select(one => one.Key).Order());
        Assert.All(since, one => Assert.Equal(1, one.Count));
    });
}
