using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.People;
using TkvvPortal.Testing;
using TkvvPortal.Web.Tests.Features.Meetings;
using static TkvvPortal.Web.Tests.Features.Meetings.MeetingWork;

namespace TkvvPortal.Web.Tests.Features.LoanRequests;

/// <summary>Giấy đề nghị vay vốn: filed by the leader, seen by everybody who acts later.</summary>
public sealed class LoanRequestPagesTests : IAsyncLifetime
{
    private PortalFactory _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await PortalFactory.StartAsync();

    public async ValueTask DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task A_leader_files_a_request_and_its_page_says_who_acts_next()
    {
        var page = await _portal.FiledAsync();

        Assert.Contains("chờ Tổ bình xét", page.Notice, StringComparison.Ordinal);
        Assert.Contains("Tổ họp bình xét công khai", page.Text("[data-next]"), StringComparison.Ordinal);
        Assert.Contains("3 kỳ", page.MainText, StringComparison.Ordinal);
        var request = await _portal.FindAsync(page.RequestOf());
        Assert.Equal((40_000_000, 36, 12), (request.Amount.Amount, request.Plan.TermMonths, request.Plan.PeriodMonths));
        var paper = (await page.Browser.GetAsync(page.Url + "/in")).Expect(HttpStatusCode.OK);
        Assert.Contains("Bốn mươi triệu đồng", paper.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_files_one_request_and_a_second_for_the_programme_is_refused()
    {
        var form = await _portal.RequestAsync();

        var (first, again) = (await form.SubmitAsync(), await form.SubmitAsync());
        var other = await (await _portal.RequestAsync()).SubmitAsync();

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (again.Status, again.Location));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Contains("đang có một đề nghị vay chương trình này", other.ErrorAt("Form.ProgrammeId"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_add_up_is_named_and_kept()
    {
        var before = await CountAsync();
        var refused = await (await _portal.RequestAsync(amount: "39.000.000")).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("phải bằng vốn tự có 10.000.000 đồng cộng", refused.ErrorAt("Form.Amount"), StringComparison.Ordinal);
        Assert.Equal(("Mua bò sinh sản", "2", "36"), (refused.Form()["Form.Purposes[0].What"], refused.Form()["Form.Purposes[0].Quantity"], refused.Form()["Form.TermMonths"]));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Over_the_limit_of_a_programme_nothing_is_saved_until_a_reason_is_given()
    {
        var before = await CountAsync();
        var form = (await _portal.RequestAsync(amount: "240.000.000")).Set("Form.Purposes[0].Amount", "250.000.000").Set("Form.TermMonths", "121");

        var refused = await form.SubmitAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("nhiều nhất 100.000.000 đồng một hộ", refused.ErrorAt("Form.Amount"), StringComparison.Ordinal);
        Assert.Contains("Thông lệ, chờ ngân hàng xác nhận", refused.ErrorAt("Form.TermMonths"), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());

        var filed = await refused.Form().Set("Form.ExceptionReason", "Dự án chung ba hộ, có văn bản của tỉnh").SubmitAndFollowAsync();
        Assert.Contains("Lý do: Dự án chung ba hộ", filed.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_of_another_group_and_an_unknown_programme_are_refused_and_nothing_is_saved()
    {
        var officer = (await _portal.PersonasAsync()).OfficerOf(Small);
        var before = await _portal.InDatabaseAsync(db => db.LoanRequests.CountAsync());
        var foreign = await _portal.InDatabaseAsync(db => db.Memberships
            .Where(stay => db.Groups.Any(one => one.Id == stay.GroupId && one.Code != Small && officer.GroupCodes.Contains(one.Code))).Select(stay => stay.Id).FirstAsync());

        var stranger = await PostAsync(officer, "Form.StayId", foreign);
        var nothing = await PostAsync(officer, "Form.ProgrammeId", Guid.CreateVersion7());

        Assert.Equal("Hãy chọn tổ viên trong danh sách.", stranger.ErrorAt("Form.StayId"));
        Assert.Equal("Hãy chọn chương trình trong danh sách.", nothing.ErrorAt("Form.ProgrammeId"));
        Assert.Equal(before, await _portal.InDatabaseAsync(db => db.LoanRequests.CountAsync()));
    }

    [Fact]
    public async Task Nothing_filled_in_is_named_field_by_field()
    {
        var leader = await _portal.SignInAsAsync(people => people.LeaderOf(Small));

        var empty = await (await leader.GetAsync($"/to/{Small}/vay-von/lap")).Form().SubmitAsync();

        Assert.All(["StayId", "ProgrammeId", "Amount", "TermMonths", "PeriodMonths"], field => Assert.NotEmpty(empty.ErrorAt("Form." + field)));
    }

    [Fact]
    public async Task A_request_is_withdrawn_once_and_not_after_the_group_decided()
    {
        var page = await _portal.FiledAsync();
        var withdraw = page.Form($"form[action$=rut]");

        var done = await withdraw.SubmitAndFollowAsync();
        var again = await withdraw.SubmitAsync();

        Assert.Contains("Đã rút", done.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal(LoanRequestStatus.Withdrawn, (await _portal.FindAsync(page.RequestOf())).Status);
    }

    [Fact]
    public async Task Others_do_not_file_and_a_foreign_request_does_not_exist()
    {
        var url = (await _portal.FiledAsync()).Url;

        foreach (var role in (PortalRole[])[PortalRole.MassOrganisationStaff, PortalRole.OfficeManager, PortalRole.SessionAccountant, PortalRole.Administrator])
            (await (await _portal.SignInAsAsync(people => people.Of(role))).GetAsync($"/to/{Small}/vay-von/lap")).Expect(HttpStatusCode.Forbidden);
        (await (await _portal.SignInAsAsync(people => people.Leader)).GetAsync(url)).Expect(HttpStatusCode.NotFound);
        (await (await _portal.SignInAsAsync(people => people.Administrator)).GetAsync("/vay-von")).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_list_shows_whose_turn_it_is_searches_and_takes_the_same_queries_for_any_number()
    {
        await _portal.FiledAsync();
        var manager = await _portal.SignInAsAsync(people => people.Manager);

        var all = await manager.GetAsync("/vay-von?buoc=tat-ca");
        var mine = await manager.GetAsync("/vay-von?buoc=cho-toi");
        var group = await manager.GetAsync($"/vay-von?to={Small}");

        Assert.Contains(all.Texts("[data-loan-requests] tbody tr"), row => row.Contains("Đã giải ngân", StringComparison.Ordinal) || row.Contains("Chờ", StringComparison.Ordinal));
        Assert.All(mine.Texts("[data-loan-requests] tbody tr"), row => Assert.Contains("Chờ PGD phê duyệt", row, StringComparison.Ordinal));
        Assert.Contains(group.Texts("[data-loan-requests] tbody tr"), row => row.Contains("NCHXAPT", StringComparison.Ordinal) && row.Contains("Chờ Tổ bình xét", StringComparison.Ordinal));
        Assert.All(group.Texts("[data-loan-requests] tbody tr"), row => Assert.Contains(Small, row, StringComparison.Ordinal));
        Assert.Contains("Không có đề nghị nào khớp", (await manager.GetAsync("/vay-von?tim=khongcoai")).MainText, StringComparison.Ordinal);
        Assert.Equal(await QueriesAsync(manager, "/vay-von?buoc=tat-ca"), await QueriesAsync(manager, $"/vay-von?to={Small}"));
    }

    [Fact]
    public async Task A_file_of_the_list_has_its_rows_and_the_leader_may_not_take_one()
    {
        await _portal.FiledAsync();
        var manager = await _portal.SignInAsAsync(people => people.Manager);

        var file = (await manager.GetAsync($"/vay-von/xuat.csv?to={Small}")).Expect(HttpStatusCode.OK);

        Assert.Contains("Chờ Tổ bình xét", file.Html, StringComparison.Ordinal);
        (await (await _portal.SignInAsAsync(people => people.Leader)).GetAsync("/vay-von/xuat.csv")).Expect(HttpStatusCode.Forbidden);
    }

    private async Task<int> QueriesAsync(PortalBrowser browser, string url)
    {
        using var queries = _portal.CountQueries();
        (await browser.GetAsync(url)).Expect(HttpStatusCode.OK);
        return queries.Total;
    }

    /// <summary>The form with another key than the page offers.</summary>
    private async Task<HtmlPage> PostAsync(Persona officer, string field, Guid key)
    {
        var form = await _portal.RequestAsync();
        using var browser = await _portal.SignInAsAsync(officer);
        var token = (await browser.GetAsync($"/to/{Small}/vay-von/lap")).Form().Fields(null).Where(one => one.Key == "__RequestVerificationToken");
        var fields = form.Fields(null).Where(one => one.Key != "__RequestVerificationToken" && one.Key != field);
        return await browser.PostAsync($"/to/{Small}/vay-von/lap", [.. fields, .. token, KeyValuePair.Create(field, key.ToString())]);
    }

    /// <summary>Requests of the small group.</summary>
    private Task<int> CountAsync() => _portal.InDatabaseAsync(db =>
        db.LoanRequests.CountAsync(one => db.Groups.Any(grp => grp.Id == one.GroupId && grp.Code == Small)));
}
