using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.WatchLists;

/// <summary>A row is noted, given to somebody, put off and watched again; a promise to pay is kept or broken; a list is given to a leader.</summary>
public sealed class WatchRowPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task A_note_is_kept_once_and_shown_on_the_list()
    {
        var (address, id) = await RowAsync(0);
        var form = (await Async(address, people => people.Leader)).Form(Act(address, "ghi-chu")).Set("Form.Text", "Đã gặp hộ tại nhà");

        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        var again = await form.SubmitAndFollowAsync();

        Assert.Equal("Đã ghi chú.", again.Notice);
        Assert.Equal(1, await portal.InDatabaseAsync(db => db.WatchMarks.CountAsync(mark => mark.SubjectId == id)));
        Assert.Contains("Đã gặp hộ tại nhà", (await Async($"/theo-doi/qua-han?tim={await CodeAsync(id)}", people => people.Officer)).MainText, StringComparison.Ordinal);
        var refused = await again.Form(Act(address, "ghi-chu")).Set("Form.Text", " ").SubmitAsync();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Hãy ghi nội dung ghi chú."), (refused.Status, refused.ErrorAt("Form.Text")));
    }

    [Fact]
    public async Task A_row_is_given_to_somebody_who_sees_the_group_and_is_found_as_theirs()
    {
        var (address, id) = await RowAsync(1);
        var (page, people) = (await Async(address, all => all.Officer), await portal.PersonasAsync());
        var offered = page.Document.QuerySelectorAll("#Form_PersonId option").Select(option => option.GetAttribute("value")).ToList();

        var saved = await page.Form(Act(address, "giao")).Set("Form.PersonId", people.Staff.Id.ToString()).Set("Form.AssignedUntil", $"{TestTime.Today.AddDays(5):yyyy-MM-dd}").Set("Form.Order", "Đến nhà").SubmitAndFollowAsync();

        Assert.Equal("Đã giao người theo dõi.", saved.Notice);
        Assert.Contains(people.Leader.Id.ToString(), offered);
        Assert.DoesNotContain(people.OtherOfficer.Id.ToString(), offered);
        Assert.DoesNotContain(people.Administrator.Id.ToString(), offered);
        using var staff = await portal.SignInAsAsync(people.Staff);
        Assert.Equal([id], await WatchListPagesTests.ShownAsync(staff, "/theo-doi/qua-han?giao=toi"));
        Assert.Equal("1", (await staff.VisitAsync("/theo-doi")).Text("[data-list='qua-han'] [data-mine]").Trim());
        using var officer = await portal.SignInAsAsync(people.Officer);
        Assert.Equal([id], await WatchListPagesTests.ShownAsync(officer, $"/theo-doi/qua-han?giao={people.Staff.Id}"));
        var refused = await saved.Form(Act(address, "giao")).Set("Form.AssignedUntil", $"{TestTime.Today.AddDays(-1):yyyy-MM-dd}").SubmitAsync();
        Assert.Equal("Hãy chọn một người được phân công Tổ này.", refused.ErrorAt("Form.PersonId"));
    }

    [Fact]
    public async Task A_row_put_off_leaves_the_list_and_comes_back_when_it_is_watched_again()
    {
        var (address, id) = await RowAsync(2);
        var page = await Async(address, people => people.Officer);
        var tooLong = await page.Form(Act(address, "hoan")).Set("Form.SnoozedUntil", $"{TestTime.Today.AddDays(61):yyyy-MM-dd}").Set("Form.Reason", "Chờ mùa lúa").SubmitAsync();
        var noReason = await page.Form(Act(address, "hoan")).Set("Form.SnoozedUntil", $"{TestTime.Today.AddDays(9):yyyy-MM-dd}").Set("Form.Reason", "").SubmitAsync();

        var saved = await page.Form(Act(address, "hoan")).Set("Form.SnoozedUntil", $"{TestTime.Today.AddDays(60):yyyy-MM-dd}").Set("Form.Reason", "Chờ mùa lúa").SubmitAndFollowAsync();

        Assert.Contains("không quá 22/01/2027", tooLong.ErrorAt("Form.SnoozedUntil"), StringComparison.Ordinal);
        Assert.Equal(("Hãy ghi lý do hoãn theo dõi.", $"{TestTime.Today.AddDays(9):yyyy-MM-dd}"), (noReason.ErrorAt("Form.Reason"), noReason.Form(Act(address, "hoan"))["Form.SnoozedUntil"]));
        using var officer = await portal.SignInAsAsync(people => people.Officer);
        Assert.DoesNotContain(id, await WatchListPagesTests.ShownAsync(officer, "/theo-doi/qua-han"));
        Assert.Equal([id], await WatchListPagesTests.ShownAsync(officer, "/theo-doi/qua-han?hoan=true"));
        Assert.Equal("1", (await officer.VisitAsync("/theo-doi")).Text("[data-list='qua-han'] [data-resting]").Trim());
        await saved.Form(Act(address, "theo-doi-tiep")).SubmitAndFollowAsync();
        Assert.Contains(id, await WatchListPagesTests.ShownAsync(officer, "/theo-doi/qua-han"));
        Assert.Equal("0", (await officer.VisitAsync("/theo-doi")).Text("[data-list='qua-han'] [data-resting]").Trim());
    }

    [Fact]
    public async Task A_board_records_a_promise_of_interest_and_receipts_show_it_kept()
    {
        var (address, id) = await PaidAsync();
        var page = await Async(address, people => people.Leader);
        var form = Promise(page, address, "40.000").Set("Form.PromisedOn", "2026-10-01").Set("Form.PayBy", $"{TestTime.Today:yyyy-MM-dd}");
        Assert.Equal(["Interest"], page.Document.QuerySelectorAll("#Form_Kind option").Select(option => option.GetAttribute("value")!));

        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);
        var saved = await form.SubmitAndFollowAsync();

        Assert.Equal("Đã ghi lời hứa trả.", saved.Notice);
        Assert.Equal(1, await portal.InDatabaseAsync(db => db.PaymentPromises.CountAsync(promise => promise.LoanId == id)));
        Assert.NotNull(saved.Document.QuerySelector("[data-promise=Kept]"));
        var forged = await page.Browser.PostAsync($"{address}/hua", form.Fields(null).Select(field => field.Key switch
        {
            "Form.Kind" => KeyValuePair.Create(field.Key, "Principal"),
            "Form.Id" => KeyValuePair.Create(field.Key, Guid.CreateVersion7().ToString()),
            _ => field,
        }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.Status);
        Assert.Contains("Ban quản lý Tổ chỉ ghi lời hứa trả lãi", forged.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_is_open_to_its_day_and_broken_afterwards()
    {
        var (address, id) = await RowAsync(3);
        var page = await Async(address, people => people.Officer);

        var open = await Promise(page, address, "9.000.000").Set("Form.Kind", "Principal").Set("Form.PayBy", $"{TestTime.Today:yyyy-MM-dd}").SubmitAndFollowAsync();
        var broken = await Promise(open, address, "8.000.000").Set("Form.Kind", "Principal").Set("Form.PromisedOn", "2026-11-01").Set("Form.PayBy", "2026-11-22").SubmitAndFollowAsync();

        Assert.NotNull(open.Document.QuerySelector("[data-promise=Open]"));
        Assert.NotNull(broken.Document.QuerySelector("[data-promise=Broken]"));
        var refused = await Promise(broken, address, "0").Set("Form.PayBy", $"{TestTime.Today:yyyy-MM-dd}").SubmitAsync();
        Assert.Equal("Lời hứa phải có người hứa, số tiền lớn hơn 0 và nơi ghi nhận.", refused.ErrorAt("Form.Amount"));
        Assert.Equal(2, await portal.InDatabaseAsync(db => db.PaymentPromises.CountAsync(promise => promise.LoanId == id)));
    }

    [Fact]
    public async Task Nothing_is_promised_for_a_group_and_a_leader_assigns_nobody()
    {
        var people = await portal.PersonasAsync();
        var group = await portal.InDatabaseAsync(db => db.Groups.Where(grp => grp.Code == people.Leader.GroupCode).Select(grp => grp.Id).SingleAsync());
        var page = await Async($"/theo-doi/khong-hop/{group}", all => all.Leader);
        var token = page.Form(Act($"/theo-doi/khong-hop/{group}", "ghi-chu")).Fields(null).Where(field => field.Key == "__RequestVerificationToken").ToList();

        Assert.Null(page.Document.QuerySelector("#Form_Amount"));
        Assert.Null(page.Document.QuerySelector("#Form_PersonId"));
        (await page.Browser.PostAsync($"/theo-doi/khong-hop/{group}/hoan", token)).Expect(HttpStatusCode.Forbidden);
        (await page.Browser.PostAsync($"/theo-doi/khong-hop/{group}/hua", [.. token, KeyValuePair.Create("Form.Kind", "Interest")])).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_leader_was_given_the_debts_of_next_month_once()
    {
        var loan = await portal.InDatabaseAsync(db => db.Loans.OrderBy(one => one.NextDueOn).FirstAsync(one =>
            one.NextDueOn >= new DateOnly(2026, 12, 1) && one.NextDueOn <= new DateOnly(2026, 12, 31) && one.InTerm > Vnd.Zero));
        var code = await portal.InDatabaseAsync(db => db.Groups.Where(grp => grp.Id == loan.GroupId).Select(grp => grp.Code).SingleAsync());
        var page = await Async($"/to/{code}/giao-danh-sach", people => people.Manager);
        Assert.Contains("chưa giao danh sách cho Tổ trưởng", page.MainText, StringComparison.Ordinal);
        var early = await page.Form("main form").Set("Form.GivenOn", $"{TestTime.Today.AddDays(1):yyyy-MM-dd}").SubmitAsync();

        var saved = await page.Form("main form").Set("Form.GivenOn", $"{TestTime.Today:yyyy-MM-dd}").SubmitAndFollowAsync();
        var twice = await page.Form("main form").SubmitAsync();

        Assert.Equal("Ngày giao danh sách không được sau hôm nay 23/11/2026.", early.ErrorAt("Form.GivenOn"));
        Assert.Equal("Đã ghi giao danh sách cho Tổ trưởng.", saved.Notice);
        twice.Expect(HttpStatusCode.Redirect);
        Assert.Equal(1, await portal.InDatabaseAsync(db => db.DueListsGiven.CountAsync(given => given.GroupId == loan.GroupId)));
        var ahead = loan.NextDueOn!.Value.DayNumber - TestTime.Today.DayNumber;
        Assert.Contains($"trước {ahead} ngày", (await Async($"/theo-doi/den-han-thang-sau?tim={loan.Code}", people => people.Manager)).MainText, StringComparison.Ordinal);
    }

    private static string Act(string address, string act) => $"form[action='{address}/{act}']";

    private static HtmlForm Promise(HtmlPage page, string address, string amount) =>
        page.Form(Act(address, "hua")).Set("Form.Amount", amount).Set("Form.PromisedBy", "Bà Danh Thị Em").Set("Form.ToldAt", "Tại nhà");

    private async Task<HtmlPage> Async(string address, Func<Personas, Persona> who) => (await (await portal.SignInAsAsync(who)).GetAsync(address)).Expect(HttpStatusCode.OK);

    private Task<string> CodeAsync(Guid loan) => portal.InDatabaseAsync(db => db.Loans.Where(one => one.Id == loan).Select(one => one.Code).SingleAsync());

    /// <summary>An overdue loan of the leader's group: each test its own.</summary>
    private async Task<(string Address, Guid Id)> RowAsync(int number)
    {
        var code = (await portal.PersonasAsync()).Leader.GroupCode;
        var id = await portal.InDatabaseAsync(async db =>
        {
            var loan = await db.Loans.Where(one => db.Groups.Any(grp => grp.Id == one.GroupId && grp.Code == code)).OrderBy(one => one.Code).Skip(number).FirstAsync();
            if (!loan.Overdue.IsPositive)
                loan.Report(loan.Balance with { Overdue = new Vnd(1_000_000) }, loan.LastTransactionOn);
            await db.SaveChangesAsync();
            return loan.Id;
        });
        return ($"/theo-doi/qua-han/{id}", id);
    }

    /// <summary>A loan of the leader's group whose borrower paid interest in October or later.</summary>
    private async Task<(string Address, Guid Id)> PaidAsync()
    {
        var code = (await portal.PersonasAsync()).Leader.GroupCode;
        var id = await portal.InDatabaseAsync(db => db.Loans.Where(one => db.Groups.Any(grp => grp.Id == one.GroupId && grp.Code == code)
            && db.Receipts.Any(receipt => receipt.MembershipId == one.MembershipId && receipt.ReceivedOn >= new DateOnly(2026, 10, 1) && receipt.Reversal == null && (long)receipt.Interest >= 40_000))
            .OrderBy(one => one.Code).Select(one => one.Id).LastAsync());
        return ($"/theo-doi/qua-han/{id}", id);
    }
}
