using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Parameters;

/// <summary>Dated parameters and rates.</summary>
public sealed class ParameterPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData(PortalRole.GroupLeader, 403, 403)]
    [InlineData(PortalRole.MassOrganisationStaff, 403, 403)]
    [InlineData(PortalRole.CreditOfficer, 200, 403)]
    [InlineData(PortalRole.OfficeManager, 200, 403)]
    [InlineData(PortalRole.SessionAccountant, 403, 403)]
    [InlineData(PortalRole.Administrator, 200, 200)]
    public async Task Each_role_opens_what_it_may(PortalRole role, int read, int write)
    {
        using var browser = await portal.SignInAsAsync(people => people.Of(role));

        foreach (var page in (string[])["/quan-tri/tham-so", "/quan-tri/tham-so/to.max", "/quan-tri/chuong-trinh/01"])
            (await browser.GetAsync(page)).Expect((HttpStatusCode)read);
        foreach (var page in (string[])["/quan-tri/tham-so/to.max/them", "/quan-tri/chuong-trinh/01/them"])
            (await browser.GetAsync(page)).Expect((HttpStatusCode)write);
    }

    [Fact]
    public async Task The_list_shows_what_holds_with_date_and_source()
    {
        var parameters = await portal.InDatabaseAsync(db => db.PolicyParameters.AsNoTracking().ToListAsync());

        var page = await OpenAsync("/quan-tri/tham-so");

        var shown = page.Texts("[data-parameters] tbody tr");
        var inForce = parameters.Where(parameter => parameter.EffectiveFrom <= TestTime.Today)
            .GroupBy(parameter => parameter.Key, (_, values) => values.MaxBy(value => value.EffectiveFrom)!);
        Assert.All(inForce, parameter => Assert.Contains(shown, row =>
            row.Contains(parameter.Meaning, StringComparison.Ordinal) && row.Contains(parameter.Source, StringComparison.Ordinal)
            && row.Contains(parameter.EffectiveFrom.ToString("dd/MM/yyyy"), StringComparison.Ordinal)));
        var rates = page.Texts("[data-programmes] tbody tr");
        Assert.Contains(rates, row => row.Contains("hộ nghèo", StringComparison.Ordinal) && row.Contains("6,6 %/năm", StringComparison.Ordinal));
        Assert.DoesNotContain(rates, row => row.Contains("7,2 %/năm", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_coming_value_is_added_once_and_ends_the_present_one()
    {
        using var browser = await portal.SignInAsAsync(people => people.Administrator);
        var form = (await browser.GetAsync("/quan-tri/tham-so/to.max/them")).Form()
            .Set("Form.Value", "50").Set("Form.EffectiveFrom", "2027-01-01").Set("Form.Source", "QĐ 70/QĐ-HĐQT");

        await form.SubmitAsync();
        var page = await form.SubmitAndFollowAsync();

        var rows = page.Expect(HttpStatusCode.OK).Texts("[data-history] tbody tr");
        Assert.Equal(2, rows.Count);
        Assert.StartsWith("01/01/2027 Sắp hiệu lực chưa định 50 QĐ 70", rows[0], StringComparison.Ordinal);
        Assert.Contains("Đang áp dụng 31/12/2026 60", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rate_is_typed_with_comma_or_point()
    {
        using var browser = await portal.SignInAsAsync(people => people.Administrator);
        var form = (await browser.GetAsync("/quan-tri/chuong-trinh/03/them")).Form().Set("Form.Source", "NĐ 338/2025/NĐ-CP");

        await form.Set("Form.Rate", "8,1").Set("Form.EffectiveFrom", "2026-12-01").SubmitAndFollowAsync();
        await form.Set("Form.Rate", "8.25").Set("Form.EffectiveFrom", "2027-12-01").SubmitAndFollowAsync();

        var rows = (await browser.GetAsync("/quan-tri/chuong-trinh/03")).Texts("[data-history] tbody tr");
        Assert.Contains("8,25 %/năm", rows[0], StringComparison.Ordinal);
        Assert.Contains("8,1 %/năm", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_is_said_at_its_field_and_stays_typed()
    {
        using var browser = await portal.SignInAsAsync(people => people.Administrator);
        var form = (await browser.GetAsync("/quan-tri/tham-so/to.min/them")).Form().Set("Form.Source", "QĐ thử").Set("Form.EffectiveFrom", "2026-12-01");

        Assert.Equal("Giá trị phải từ 1 đến 60 người.", (await form.Set("Form.Value", "61").SubmitAsync()).ErrorAt("Form.Value"));
        Assert.StartsWith("Giá trị phải là số nguyên", (await form.Set("Form.Value", "5,5").SubmitAsync()).ErrorAt("Form.Value"), StringComparison.Ordinal);
        var words = await form.Set("Form.Value", "năm").SubmitAsync();
        Assert.StartsWith("Hãy nhập một số không âm", words.Expect(HttpStatusCode.UnprocessableEntity).ErrorAt("Form.Value"), StringComparison.Ordinal);
        Assert.Equal("năm", words.Form()["Form.Value"]);
        form.Set("Form.Value", "6");
        Assert.StartsWith("Ngày hiệu lực không được trước ngày 01/11/2026", (await form.Set("Form.EffectiveFrom", "2026-10-31").SubmitAsync()).ErrorAt("Form.EffectiveFrom"), StringComparison.Ordinal);
        Assert.Equal("Ngày hiệu lực đã qua: hãy ghi lý do nhập muộn.", (await form.Set("Form.EffectiveFrom", "2026-11-02").SubmitAsync()).ErrorAt("Form.Reason"));
        Assert.Equal("Hãy nhập văn bản nguồn.", (await form.Set("Form.Source", "").SubmitAsync()).ErrorAt("Form.Source"));
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        foreach (var page in (string[])["/quan-tri/tham-so/khong.co", "/quan-tri/tham-so/khong.co/them", "/quan-tri/chuong-trinh/99", "/quan-tri/chuong-trinh/99/them"])
            (await OpenAsync(page)).Expect(HttpStatusCode.NotFound);
    }

    private async Task<HtmlPage> OpenAsync(string url)
    {
        using var browser = await portal.SignInAsAsync(people => people.Administrator);
        return await browser.GetAsync(url);
    }
}
