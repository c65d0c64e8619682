using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TkvvPortal.Testing;
using TkvvPortal.Web.Features.Forms;

namespace TkvvPortal.Web.Tests.Features.Forms;

/// <summary>Many groups: made in the background, shown with a bar, kept for the owner for an hour.</summary>
public sealed class FormJobTests : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"tkvv-forms-{Guid.NewGuid():N}");
    private PortalFactory _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await PortalFactory.StartAsync(("Forms:MostAtOnce", "1"), ("Forms:Folder", _folder));

    [Fact]
    public async Task A_whole_office_is_one_document_with_a_section_for_every_form()
    {
        using var manager = await _portal.SignInAsAsync(people => people.Manager);
        var papers = (await manager.GetAsync("/bieu-mau/13-td/in?ky=2026-10")).Document.QuerySelectorAll("[data-form]").Length;

        var page = await OrderAsync(manager, "13-td", "Word");

        Assert.Contains($"Đã lập xong {papers} biểu mẫu.", page.MainText, StringComparison.Ordinal);
        Assert.Contains("\"ended\":true", (await manager.GetAsync(page.Url + "/tien-do")).Html, StringComparison.Ordinal);
        Assert.Equal(papers, FormWork.SectionsOf(await manager.DownloadAsync(page.Url + "/tep")));
        Assert.Contains(page.Url, (await manager.GetAsync("/bieu-mau")).Links());
    }

    [Fact]
    public async Task A_zip_holds_a_document_for_every_group()
    {
        using var manager = await _portal.SignInAsAsync(people => people.Manager);

        var page = await OrderAsync(manager, "13-td", "Zip");

        using var zip = new ZipArchive(new MemoryStream(await manager.DownloadAsync(page.Url + "/tep")));
        Assert.True(zip.Entries.Count > 1);
        Assert.All(zip.Entries, entry => Assert.Matches(@"^13-td-\d{7}-2026-10\.docx$", entry.Name));
        Assert.Equal(zip.Entries.Count, zip.Entries.Select(entry => entry.Name).Distinct().Count());
        using var content = new MemoryStream();
        await using (var first = await zip.Entries[0].OpenAsync())
            await first.CopyToAsync(content);
        Assert.Equal(1, FormWork.SectionsOf(content.ToArray()));
    }

    [Fact]
    public async Task Only_its_owner_gets_a_set_and_not_after_an_hour()
    {
        using var manager = await _portal.SignInAsAsync(people => people.Manager);
        using var officer = await _portal.SignInAsAsync(people => people.Officer);
        var page = await OrderAsync(manager, "16-td", "Word");

        foreach (var address in new[] { page.Url, page.Url + "/tien-do", page.Url + "/tep" })
            (await officer.GetAsync(address)).Expect(HttpStatusCode.NotFound);
        Assert.Single(Directory.GetFiles(_folder));
        _portal.Clock.Advance(TimeSpan.FromMinutes(61));
        (await manager.GetAsync(page.Url + "/tep")).Expect(HttpStatusCode.NotFound);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_set_holds_what_its_owner_may_see()
    {
        var people = await _portal.PersonasAsync();
        using var officer = await _portal.SignInAsAsync(people.Officer);

        var page = await OrderAsync(officer, "13-td", "Zip");

        using var zip = new ZipArchive(new MemoryStream(await officer.DownloadAsync(page.Url + "/tep")));
        Assert.All(zip.Entries, entry => Assert.True(people.Officer.Sees(entry.Name[6..13]), entry.Name));
    }

    [Fact]
    public async Task A_set_without_data_says_so()
    {
        using var manager = await _portal.SignInAsAsync(people => people.Manager);

        var page = await OrderAsync(manager, "13-td", "Word", "2021-01");

        Assert.Contains("Chưa có số liệu để lập 13/TD", page.MainText, StringComparison.Ordinal);
        (await manager.GetAsync(page.Url + "/tep")).Expect(HttpStatusCode.NotFound);
    }

    public async ValueTask DisposeAsync()
    {
        await _portal.DisposeAsync();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Orders a set, waits for it and shows its page.</summary>
    private async Task<HtmlPage> OrderAsync(PortalBrowser browser, string key, string output, string month = "2026-10")
    {
        var answer = await (await browser.GetAsync($"/bieu-mau/{key}")).Form().Set("Form.Ky", month).Choose("Form.Ra", output).SubmitAsync();
        var address = answer.Location ?? throw new InvalidOperationException($"{answer}");
        var jobs = _portal.Services.GetRequiredService<FormJobs>();
        foreach (var person in (await _portal.PersonasAsync()).All)
        {
            if (jobs.Of(person.Id) is { } job && address.EndsWith($"{job.Id}", StringComparison.Ordinal))
                await job.Work;
        }

        return (await browser.GetAsync(address)).Expect(HttpStatusCode.OK);
    }
}
