using System.Net;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Reports;

/// <summary>A report kept under a name, by whom and for whom.</summary>
public sealed class SavedViewTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Report = "/bao-cao/thu-lai?tu=2026-08&den=2026-10&nhom=hoi&cot=lai-phai-thu&cot=lai-da-thu";

    [Fact]
    public async Task A_view_is_saved_found_opened_and_deleted()
    {
        var manager = await portal.SignInAsAsync(personas => personas.Manager);

        var saved = await manager.FollowAsync(await SaveAsync(manager, "Thu lãi quý 3", keepsPeriod: true));
        var list = await manager.GetAsync("/bao-cao");
        var address = "/bao-cao/xem/" + saved.Url.Split("xem=")[1];
        var gone = await list.Form($"form[action='{address}/xoa']").SubmitAndFollowAsync();

        Assert.Equal("Đã lưu báo cáo \"Thu lãi quý 3\".", saved.Notice);
        Assert.Contains("Đang mở báo cáo đã lưu \"Thu lãi quý 3\"", saved.MainText, StringComparison.Ordinal);
        Assert.StartsWith(Report, saved.Url, StringComparison.Ordinal);
        Assert.Equal(["Hội", "Lãi phải thu (đ)", "Lãi đã thu (đ)"], saved.Texts("thead th"));
        Assert.Contains("Thu lãi quý 3", list.MainText, StringComparison.Ordinal);
        Assert.Equal("Đã xóa báo cáo đã lưu \"Thu lãi quý 3\".", gone.Notice);
        Assert.DoesNotContain(address, gone.Links());
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync(address)).Status);
    }

    [Fact]
    public async Task Without_its_period_a_view_opens_at_the_newest_one()
    {
        var officer = await portal.SignInAsAsync(personas => personas.Officer);

        var opened = await officer.FollowAsync(await SaveAsync(officer, "Thu lãi gần đây", keepsPeriod: false));

        Assert.Contains("Từ tháng 09/2026 đến tháng 11/2026", opened.MainText, StringComparison.Ordinal);
        Assert.Equal(["Hội", "Lãi phải thu (đ)", "Lãi đã thu (đ)"], opened.Texts("thead th"));
    }

    [Fact]
    public async Task A_name_is_needed_and_given_once()
    {
        var accountant = await portal.SignInAsAsync(personas => personas.Accountant);
        await SaveAsync(accountant, "Của tôi", keepsPeriod: true);

        var nameless = (await SaveAsync(accountant, "", keepsPeriod: true)).Expect(HttpStatusCode.UnprocessableEntity);
        var twice = (await SaveAsync(accountant, "của tôi", keepsPeriod: true)).Expect(HttpStatusCode.UnprocessableEntity);

        Assert.NotEqual("", nameless.ErrorAt("Form.Name"));
        Assert.Contains("Bạn đã lưu một báo cáo tên", twice.ErrorAt("Form.Name"), StringComparison.Ordinal);
        Assert.Equal("của tôi", twice.Form("form[action*='/luu']")["Form.Name"]);
        Assert.NotEmpty(twice.Texts("[data-report] tbody tr"));
    }

    [Fact]
    public async Task The_same_form_sent_twice_saves_once()
    {
        var manager = await portal.SignInAsAsync(personas => personas.Manager);
        var form = (await manager.GetAsync(Report)).Form("form[action*='/luu']").Set("Form.Name", "Một lần");

        await form.SubmitAsync();
        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);

        Assert.Equal(1, await portal.InDatabaseAsync(db => Task.FromResult(db.SavedReportViews.Count(view => view.Name == "Một lần"))));
    }

    [Fact]
    public async Task A_view_of_somebody_else_does_not_exist_unless_it_is_shared()
    {
        var manager = await portal.SignInAsAsync(personas => personas.Manager);
        var leader = await portal.SignInAsAsync(personas => personas.Leader);
        var own = (await SaveAsync(manager, "Chỉ của lãnh đạo", keepsPeriod: true)).Location!;
        var shared = (await SaveAsync(manager, "Của cả phòng", keepsPeriod: true, isShared: true)).Location!;

        var list = await leader.GetAsync("/bao-cao");
        var opened = (await leader.VisitAsync(shared)).Expect(HttpStatusCode.OK);
        var token = (await leader.GetAsync("/doi-mat-khau")).Form().Fields(null).Where(field => field.Key == "__RequestVerificationToken").ToList();

        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync(own)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.PostAsync(shared + "/xoa", token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.PostAsync(own + "/xoa", token)).Status);
        Assert.Contains("Của cả phòng", list.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("Chỉ của lãnh đạo", list.MainText, StringComparison.Ordinal);
        Assert.Single(opened.Texts("[data-report] tbody tr"));
        Assert.Empty(list.Texts("form[action$='/xoa']"));
    }

    private static async Task<HtmlPage> SaveAsync(PortalBrowser browser, string name, bool keepsPeriod, bool isShared = false) =>
        await (await browser.GetAsync(Report)).Form("form[action*='/luu']").Set("Form.Name", name)
            .Check("Form.KeepsPeriod", keepsPeriod).Check("Form.IsShared", isShared).SubmitAsync();
}
