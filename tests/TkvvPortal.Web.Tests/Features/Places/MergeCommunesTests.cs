using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Places;

/// <summary>A merge of communes: looked at, confirmed, in force on its day.</summary>
public sealed class MergeCommunesTests
{
    [Fact]
    public async Task A_merge_is_looked_at_confirmed_and_takes_effect_on_its_day()
    {
        await using var portal = await PortalFactory.StartAsync();
        var personas = await portal.PersonasAsync();
        using var browser = await portal.SignInAsAsync(personas.Manager);
        var preview = (await Filled(await browser.GetAsync("/dia-ban/sap-nhap")).SubmitAsync()).Expect(HttpStatusCode.OK);

        Assert.Contains("48 ấp", preview.Text("[data-preview] dl"), StringComparison.Ordinal);
        Assert.Contains($"{personas.Manager.GroupCodes.Count} tổ", preview.Text("[data-preview] dl"), StringComparison.Ordinal);
        var officer = preview.Texts("[data-people] tbody tr").Single(row => row.StartsWith(personas.Officer.FullName + " ", StringComparison.Ordinal));
        Assert.EndsWith($"Xem nhiều hơn Cán bộ tín dụng{personas.Officer.GroupCodes.Count}{personas.Manager.GroupCodes.Count}", officer, StringComparison.Ordinal);
        Assert.Equal(8, await portal.InDatabaseAsync(db => db.Communes.CountAsync()));

        var confirm = preview.Form();
        await confirm.SubmitAsync("[name='Form.Confirm']");
        var done = await confirm.SubmitAndFollowAsync("[name='Form.Confirm']");
        Assert.Equal(["Xã Minh Hòa160809"], done.Expect(HttpStatusCode.OK).Texts("[data-communes] tbody th"));
        Assert.Equal(9, await portal.InDatabaseAsync(db => db.Communes.CountAsync()));

        using var officerBrowser = await portal.SignInAsAsync(personas.Officer);
        Assert.Equal(["Xã U Minh Thượng160807", "Xã Vĩnh Hòa160808"], (await officerBrowser.GetAsync("/dia-ban")).Texts("[data-communes] tbody th"));
        (await officerBrowser.GetAsync($"/to/{personas.OtherLeader.GroupCode}")).Expect(HttpStatusCode.NotFound);

        portal.Clock.Advance(TimeSpan.FromDays(8));
        using var later = portal.Browser();
        await later.SignInAsync(personas.Officer.UserName, TemplateDatabase.Password);
        (await later.GetAsync($"/to/{personas.Leader.GroupCode}")).Expect(HttpStatusCode.OK);
        Assert.Contains("Minh Hòa", (await later.GetAsync($"/to/{personas.OtherLeader.GroupCode}")).Expect(HttpStatusCode.OK).MainText, StringComparison.Ordinal);
        Assert.Contains("xã U Minh Thượng", (await later.GetAsync($"/to/{personas.Leader.GroupCode}/bang-ke/2026-10/in")).MainText, StringComparison.Ordinal);
        Assert.True(await portal.InDatabaseAsync(db => db.AuditEntries.AnyAsync(entry => entry.Operation == "Places.TakeEffect")));
    }

    [Fact]
    public async Task The_administrator_sees_counts_but_no_group()
    {
        await using var portal = await PortalFactory.StartAsync();
        var personas = await portal.PersonasAsync();
        using var browser = await portal.SignInAsAsync(personas.Administrator);

        var preview = await Filled(await browser.GetAsync("/dia-ban/sap-nhap")).SubmitAsync();

        Assert.Contains($"{personas.Manager.GroupCodes.Count} tổ", preview.Text("[data-preview] dl"), StringComparison.Ordinal);
        Assert.All(personas.Manager.GroupCodes, code => Assert.DoesNotContain(code, preview.Html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_changed_after_the_preview_is_shown_again_instead_of_done()
    {
        await using var portal = await PortalFactory.StartAsync();
        using var browser = await portal.SignInAsAsync(people => people.Manager);
        var preview = await Filled(await browser.GetAsync("/dia-ban/sap-nhap")).SubmitAsync();

        var again = await preview.Form().Set("Form.Name", "Tên khác").SubmitAsync("[name='Form.Confirm']");

        Assert.Single(again.Expect(HttpStatusCode.OK).Texts("[data-preview]"));
        Assert.StartsWith("Chưa ghi gì: nội dung nhập đã khác", again.Text("[data-changed-since-preview]"), StringComparison.Ordinal);
        Assert.Empty(preview.Texts("[data-changed-since-preview]"));
        Assert.Equal(8, await portal.InDatabaseAsync(db => db.Communes.CountAsync()));
    }

    [Fact]
    public async Task What_cannot_be_merged_is_said_at_its_field()
    {
        await using var portal = await PortalFactory.StartAsync();
        using var browser = await portal.SignInAsAsync(people => people.Manager);
        var form = Filled(await browser.GetAsync("/dia-ban/sap-nhap"));

        Assert.StartsWith("Mã xã gồm đúng 6 chữ số", (await form.Set("Form.Code", "160801").SubmitAsync()).ErrorAt("Form.Code"), StringComparison.Ordinal);
        form.Set("Form.Code", "160809");
        Assert.StartsWith("Ngày hiệu lực không được trước", (await form.Set("Form.EffectiveOn", "2026-10-01").SubmitAsync()).ErrorAt("Form.EffectiveOn"), StringComparison.Ordinal);
        form.Set("Form.EffectiveOn", "2026-12-01");
        var one = await form.Check("Form.CommuneIds", on: false).SubmitAsync();
        Assert.Equal("Hãy chọn ít nhất hai xã để sáp nhập.", one.Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.CommuneIds"));
    }

    private static HtmlForm Filled(HtmlPage page)
    {
        var form = page.Form();
        foreach (var box in page.Document.QuerySelectorAll("[name='Form.CommuneIds']"))
            form.Check("Form.CommuneIds", value: box.GetAttribute("value"));
        return form.Set("Form.Name", "Minh Hòa").Set("Form.Code", "160809").Set("Form.EffectiveOn", "2026-12-01").Set("Form.Source", "NQ 1/NQ-UBTVQH");
    }
}
