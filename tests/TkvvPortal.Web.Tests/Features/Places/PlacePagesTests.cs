using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Places;

/// <summary>Places by date, and changes of hamlets and points.</summary>
public sealed class PlacePagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Hamlet = "/dia-ban/ap/16080101";
    private const string Point = "/dia-ban/diem/TXN160801";

    [Theory]
    [InlineData(PortalRole.GroupLeader, 403, 403)]
    [InlineData(PortalRole.MassOrganisationStaff, 200, 403)]
    [InlineData(PortalRole.CreditOfficer, 200, 403)]
    [InlineData(PortalRole.OfficeManager, 200, 200)]
    [InlineData(PortalRole.SessionAccountant, 200, 403)]
    [InlineData(PortalRole.Administrator, 200, 200)]
    public async Task Each_role_opens_what_it_may(PortalRole role, int read, int write)
    {
        using var browser = await portal.SignInAsAsync(people => people.Of(role));

        foreach (var page in (string[])["/dia-ban", "/dia-ban/xa/160807", Hamlet, Point])
            (await browser.GetAsync(page)).Expect((HttpStatusCode)read);
        foreach (var page in (string[])["/dia-ban/sap-nhap", Hamlet + "/thay-doi", Point + "/thay-doi"])
            (await browser.GetAsync(page)).Expect((HttpStatusCode)write);
    }

    [Fact]
    public async Task Two_communes_of_today_were_six_before()
    {
        var today = (await OpenAsync("/dia-ban")).Texts("[data-communes] tbody th");
        var before = (await OpenAsync("/dia-ban?ngay=2025-06-30")).Texts("[data-communes] tbody th");

        Assert.Equal(["Xã U Minh Thượng160807", "Xã Vĩnh Hòa160808"], today);
        Assert.Equal(6, before.Count);
        Assert.Contains("Xã Thạnh Yên A160806", before);
        Assert.Contains((await OpenAsync("/dia-ban")).Texts("[data-steps] li"), step =>
            step.StartsWith("Từ 01/07/2025: xã An Minh Bắc, xã Minh Thuận thành xã U Minh Thượng", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hamlet_shows_its_past_and_a_change_in_the_future_waits()
    {
        using var browser = await portal.SignInAsAsync(people => people.Manager);
        var form = (await browser.GetAsync("/dia-ban/ap/16080102/thay-doi")).Form()
            .Set("Form.Name", "Ấp Tân Lập").Set("Form.EffectiveOn", "2026-12-15").Set("Form.Source", "NQ 5/NQ-HĐND");

        await form.SubmitAsync();
        var page = await form.SubmitAndFollowAsync();

        var rows = page.Expect(HttpStatusCode.OK).Texts("[data-stretches] tbody tr");
        Assert.Equal(3, rows.Count);
        Assert.StartsWith("Ấp Tân Lập Sắp hiệu lực xã U Minh Thượng 15/12/2026 chưa định NQ 5", rows[0], StringComparison.Ordinal);
        Assert.Contains("xã An Minh Bắc", rows[2], StringComparison.Ordinal);
        Assert.NotEqual("Ấp Tân Lập", page.Heading);
    }

    [Fact]
    public async Task What_is_refused_is_said_at_its_field()
    {
        using var browser = await portal.SignInAsAsync(people => people.Administrator);
        var form = (await browser.GetAsync(Hamlet + "/thay-doi")).Form().Set("Form.Source", "QĐ").Set("Form.EffectiveOn", "2026-12-01");
        var taken = await portal.InDatabaseAsync(db => db.Hamlets.Where(one => one.Code == "16080201").Select(one => one.Name).SingleAsync());

        Assert.Equal(["Chưa có gì thay đổi so với hiện tại."], (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.StartsWith("Xã này đã có", (await form.Set("Form.Name", taken).SubmitAsync()).ErrorAt("Form.Name"), StringComparison.Ordinal);
        form.Set("Form.Name", "Ấp Không Trùng");
        Assert.StartsWith("Ngày hiệu lực không được trước", (await form.Set("Form.EffectiveOn", "2026-10-31").SubmitAsync()).ErrorAt("Form.EffectiveOn"), StringComparison.Ordinal);
        Assert.Equal("Hãy nhập văn bản.", (await form.Set("Form.Source", "").SubmitAsync()).ErrorAt("Form.Source"));
        var point = (await browser.GetAsync(Point + "/thay-doi")).Form().Set("Form.Source", "QĐ").Set("Form.EffectiveOn", "2026-12-01");
        Assert.Equal("Ngày giao dịch phải từ 1 đến 31.", (await point.Set("Form.SessionDay", "32").SubmitAsync()).ErrorAt("Form.SessionDay"));
    }

    [Fact]
    public async Task A_new_session_day_counts_from_its_day_on()
    {
        await using var own = await PortalFactory.StartAsync();
        var leader = (await own.PersonasAsync()).Leader;
        using var browser = await own.SignInAsAsync(people => people.Manager);
        var point = await own.InDatabaseAsync(db => db.TransactionPoints.Where(p => db.Groups.Any(g => g.Code == leader.GroupCode && g.TransactionPointId == p.Id)).Select(p => p.Code).SingleAsync());
        await (await browser.GetAsync($"/dia-ban/diem/{point}/thay-doi")).Form()
            .Set("Form.SessionDay", "27").Set("Form.EffectiveOn", "2026-11-01").Set("Form.Source", "QĐ 9").SubmitAndFollowAsync();

        Assert.Contains("27/11", (await browser.GetAsync($"/to/{leader.GroupCode}/bang-ke/2026-11")).MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("27/10", (await browser.GetAsync($"/to/{leader.GroupCode}/bang-ke/2026-10")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        using var browser = await portal.SignInAsAsync(people => people.Manager);

        foreach (var page in (string[])["/dia-ban/xa/999999", "/dia-ban/ap/99999999", "/dia-ban/ap/99999999/thay-doi", "/dia-ban/diem/TXN9", "/dia-ban/diem/TXN9/thay-doi"])
            (await browser.GetAsync(page)).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Pages_take_a_fixed_number_of_queries()
    {
        using var browser = await portal.SignInAsAsync(people => people.Officer);
        await browser.GetAsync("/dia-ban");

        foreach (var (page, most) in ((string, int)[])[("/dia-ban", 5), ("/dia-ban/xa/160807", 7), (Hamlet, 3), (Point, 3)])
        {
            using var queries = portal.CountQueries();
            await browser.GetAsync(page);
            Assert.True(queries.Total == most, $"{page}: {queries}");
        }
    }

    private async Task<HtmlPage> OpenAsync(string url)
    {
        using var browser = await portal.SignInAsAsync(people => people.Officer);
        return await browser.GetAsync(url);
    }
}
