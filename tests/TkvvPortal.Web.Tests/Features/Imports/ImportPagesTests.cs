using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Imports;

/// <summary>A file of the bank on the page: read, looked at, saved, taken back.</summary>
public sealed class ImportPagesTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Heading = "ma_to,ten_to,ma_xa,ten_xa,ma_ap,ten_ap,dvut,ma_diem_gd,ngay_thanh_lap,ngay_hop,gio_hop,dia_diem_hop";

    [Fact]
    public async Task An_accountant_reads_looks_confirms_and_takes_back()
    {
        var preview = await ReadAsync(ImportKind.Groups, "to-moi.csv", Group("0990001"), Group("0990002"));
        Assert.Equal("2", Count(preview, "New"));
        Assert.False(await ExistsAsync("0990001"));

        var saved = await preview.Form("form:has([data-apply])").SubmitAndFollowAsync();

        Assert.Contains("Đã nhập dữ liệu của tệp.", saved.Notice, StringComparison.Ordinal);
        Assert.True(await ExistsAsync("0990001"));
        var again = await ReadAsync(ImportKind.Groups, "to-moi.csv", Group("0990001"), Group("0990002"));
        Assert.Contains("Tệp không thay đổi gì", again.MainText, StringComparison.Ordinal);

        var rash = await saved.Form("form[action$='/hoan-tac']").SubmitAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, rash.Status);
        Assert.Equal(["Hãy đánh dấu vào ô xác nhận trước khi hoàn tác."], rash.Errors);
        var undone = await rash.Form("form[action$='/hoan-tac']").Check("Form.IsConfirmed").SubmitAndFollowAsync();
        Assert.Contains("Đã hoàn tác lần nhập.", undone.Notice, StringComparison.Ordinal);
        Assert.False(await ExistsAsync("0990001"));
    }

    [Fact]
    public async Task A_refused_row_holds_everything_back_unless_it_is_skipped_knowingly()
    {
        var preview = await ReadAsync(ImportKind.Groups, "to-loi.csv", Group("0990011"), Group("09900AB"));
        Assert.Equal(("1", "1"), (Count(preview, "New"), Count(preview, "Refused")));

        var refused = await preview.Form("form:has([data-apply])").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotEmpty(refused.Errors);
        Assert.False(await ExistsAsync("0990011"));
        var file = await refused.Browser.GetAsync($"{refused.Url}/tu-choi");
        Assert.Contains("09900AB", file.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("0990011", file.Html, StringComparison.Ordinal);
        (await refused.Form("form:has([data-apply])").Check("Form.SkipRefused").SubmitAsync()).Expect(HttpStatusCode.Redirect);
        Assert.True(await ExistsAsync("0990011"));
    }

    [Fact]
    public async Task A_form_sent_twice_is_read_once_and_saved_once()
    {
        var form = (await OpenAsync()).Form("form[enctype]").Set("Form.Kind", "1")
            .Attach("Form.File", "hai-lan.csv", Bytes(Group("0990021")));

        var first = await form.SubmitAsync();
        var second = await form.SubmitAsync();

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        var confirm = (await first.Browser.GetAsync(first.Location!)).Form("form:has([data-apply])");
        (await confirm.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        (await confirm.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        Assert.Equal(1, await portal.InDatabaseAsync(db => db.Groups.CountAsync(group => group.Code == "0990021")));
    }

    [Fact]
    public async Task What_is_no_table_or_lacks_columns_is_refused_at_its_field()
    {
        var nothing = await (await OpenAsync()).Form("form[enctype]").SubmitAsync();
        var picture = await (await OpenAsync()).Form("form[enctype]").Set("Form.Kind", "1")
            .Attach("Form.File", "anh.xlsx", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]).SubmitAsync();
        var other = await (await OpenAsync()).Form("form[enctype]").Set("Form.Kind", "1")
            .Attach("Form.File", "khac.csv", Encoding.UTF8.GetBytes("ten,tuoi\nA,3\n")).SubmitAsync();

        Assert.All([nothing, picture, other], page => Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status));
        Assert.Equal("Hãy chọn loại tệp.", nothing.ErrorAt("Form.Kind"));
        Assert.Equal("Hãy chọn tệp .xlsx hoặc .csv.", nothing.ErrorAt("Form.File"));
        Assert.NotEmpty(picture.ErrorAt("Form.File"));
        Assert.Contains("ma_to", other.ErrorAt("Form.File"), StringComparison.Ordinal);
        Assert.Equal("1", other.Form("form[enctype]")["Form.Kind"]);
    }

    [Theory]
    [InlineData(PortalRole.GroupLeader)]
    [InlineData(PortalRole.MassOrganisationStaff)]
    [InlineData(PortalRole.CreditOfficer)]
    [InlineData(PortalRole.Administrator)]
    public async Task Other_roles_may_not_import(PortalRole role)
    {
        var browser = await portal.SignInAsAsync(people => people.Of(role));

        (await browser.GetAsync("/nhap-lieu")).Expect(HttpStatusCode.Forbidden);
        (await browser.GetAsync($"/nhap-lieu/{Guid.Empty}")).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_file_that_does_not_exist_is_not_found()
    {
        var browser = await portal.SignInAsAsync(people => people.Manager);

        (await browser.GetAsync($"/nhap-lieu/{Guid.NewGuid()}")).Expect(HttpStatusCode.NotFound);
        (await browser.GetAsync($"/nhap-lieu/{Guid.NewGuid()}/tu-choi")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_pages_run_a_fixed_number_of_queries()
    {
        var few = await ReadAsync(ImportKind.Groups, "it.csv", Group("0990031"));
        var many = await ReadAsync(ImportKind.Groups, "nhieu.csv", [.. Enumerable.Range(0, 60).Select(i => Group($"09901{i:00}"))]);

        Assert.Equal(await QueriesOfAsync(few.Url), await QueriesOfAsync(many.Url));
    }

    private async Task<int> QueriesOfAsync(string url)
    {
        var browser = await portal.SignInAsAsync(people => people.Accountant);
        using var count = portal.CountQueries();
        (await browser.GetAsync(url)).Expect(HttpStatusCode.OK);
        return count.Total;
    }

    private async Task<HtmlPage> OpenAsync() => await (await portal.SignInAsAsync(people => people.Accountant)).GetAsync("/nhap-lieu");

    /// <summary>Each file a minute later than the one before: only the last of a kind can be taken back.</summary>
    private async Task<HtmlPage> ReadAsync(ImportKind kind, string name, params string[] lines)
    {
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        return await (await OpenAsync()).Form("form[enctype]").Set("Form.Kind", ((int)kind).ToString(System.Globalization.CultureInfo.InvariantCulture)).Attach("Form.File", name, Bytes(lines)).SubmitAndFollowAsync();
    }

    private static byte[] Bytes(params string[] lines) => Encoding.UTF8.GetBytes(string.Join("\r\n", [Heading, .. lines]));

    private static string Group(string code) =>
        $"{code},Tổ {code},160807,U Minh Thượng,16080799,Ấp Nhập Thử,12,TXN160801,2019-04-11,20,14:30,Nhà văn hóa ấp";

    private static string Count(HtmlPage page, string outcome) => page.Text($"[data-outcome={outcome}] .tile-value");

    private Task<bool> ExistsAsync(string code) => portal.InDatabaseAsync(db => db.Groups.AnyAsync(group => group.Code == code));
}
