using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Features.Sessions;

public sealed class SessionPagesTests : IAsyncLifetime
{
    private const string Code = "0160001";

    private readonly PortalFactory _portal = new();
    private string _session = "";

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        var point = await _portal.InDatabaseAsync(db => db.Groups.Where(one => one.Code == Code)
            .Select(one => db.TransactionPoints.First(place => place.Id == one.TransactionPointId).Code).SingleAsync());
        _session = $"/phien/{point}/2026-11";
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task The_money_of_the_session_is_that_of_the_cash_books()
    {
        var manager = await _portal.SignInAsAsync(personas => personas.Manager);

        var page = (await manager.GetAsync(_session)).Expect(HttpStatusCode.OK);

        var held = await _portal.InDatabaseAsync(async db =>
        {
            var point = await db.Groups.Where(one => one.Code == Code).Select(one => one.TransactionPointId).SingleAsync();
            var receipts = await db.Receipts.Include(receipt => receipt.Reversal)
                .Where(receipt => receipt.Month == new FiscalMonth(2026, 11) && db.Groups.Any(one => one.Id == receipt.GroupId && one.TransactionPointId == point)).ToListAsync();
            var handed = await db.Sheets.ToDictionaryAsync(sheet => sheet.Id, sheet => sheet.HandedUpTo);
            return receipts.Where(receipt => receipt.Reversal is null && receipt.Link > handed[receipt.SheetId]).Total(receipt => receipt.Cash);
        });
        Assert.Equal(held.ToString(), page.Texts(".tile-value")[2]);
        Assert.Equal(held.Amount, page.Texts("td[data-label='Còn giữ']").Sum(text => long.Parse(text.Replace(".", ""))));
    }

    [Fact]
    public async Task Who_came_is_recorded_an_absence_needs_a_reason_and_nothing_is_doubled()
    {
        var officer = await _portal.SignInAsAsync(personas => personas.Officer);
        var form = (await officer.GetAsync(_session)).Form(Entry).Set("Form.Rows[0].Came", "true").Set("Form.Rows[0].ReceiptsReturned", "3").Set("Form.Rows[1].Came", "false");

        var refused = await form.SubmitAsync();
        var corrected = refused.Form(Entry).Set("Form.Rows[1].Note", "Đi họp xã").Set("Form.ControllerName", "Lê Văn Bình");
        var saved = await corrected.SubmitAndFollowAsync();
        var again = await corrected.SubmitAsync();

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Tổ không dự phiên thì ghi lý do."), (refused.Status, refused.ErrorAt("Form.Rows[1].Note")));
        Assert.Equal(("true", "3"), (refused.Form(Entry)["Form.Rows[0].Came"], refused.Form(Entry)["Form.Rows[0].ReceiptsReturned"]));
        Assert.Contains("Đã lưu phiên giao dịch.", saved.Notice, StringComparison.Ordinal);
        Assert.Equal("Lê Văn Bình", saved.Form(Entry)["Form.ControllerName"]);
        Assert.Equal(HttpStatusCode.Redirect, again.Status);
        Assert.Equal((1, 2), await _portal.InDatabaseAsync(async db => (
            await db.CommuneSessions.CountAsync(one => one.Month == new FiscalMonth(2026, 11)),
            await db.SessionPresences.CountAsync(one => db.CommuneSessions.Any(session => session.Id == one.SessionId && session.Month == new FiscalMonth(2026, 11))))));
    }

    [Fact]
    public async Task A_session_is_closed_with_a_note_on_what_is_open_and_opened_again_by_a_manager()
    {
        var accountant = await _portal.SignInAsAsync(personas => personas.Accountant);
        var saved = await (await accountant.GetAsync(_session)).Form(Entry).Set("Form.HeadName", "An").Set("Form.ControllerName", "Bình").Set("Form.TellerName", "Cường").SubmitAndFollowAsync();

        var refused = await saved.Form(Close).SubmitAsync();
        var closed = await refused.Form(Close).Set("Form.Note", "Kế toán theo dõi, nộp phiên sau").SubmitAndFollowAsync();
        var late = await saved.Form(Entry).SubmitAsync();
        var manager = await _portal.SignInAsAsync(personas => personas.Manager);
        var opened = await (await manager.GetAsync(_session)).Form(Reopen).Set("Form.Reason", "Sót một tổ").SubmitAndFollowAsync();

        Assert.Contains("tổ chưa điểm danh", refused.ErrorAt("Form.Note"), StringComparison.Ordinal);
        Assert.Contains("nộp phiên sau", closed.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("Sót một tổ", opened.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conclusions_are_recorded_once_and_stay_first_until_they_are_done()
    {
        var officer = await _portal.SignInAsAsync(personas => personas.Officer);
        await (await officer.GetAsync(_session)).Form(Entry).SubmitAsync();
        var form = (await officer.GetAsync(_session + "/giao-ban")).Form(Conclude).Set("Form.Text", "Đôn đốc nợ đến hạn tháng 12");

        var refused = await form.SubmitAsync();
        var whole = refused.Form(Conclude).Set("Form.OwnerName", "Hội Phụ nữ").Set("Form.Deadline", "2026-12-05");
        var saved = await whole.SubmitAndFollowAsync();
        await whole.SubmitAsync();

        Assert.Equal("Kết luận giao ban phải có nội dung, người thực hiện và hạn.", refused.ErrorAt("Form.OwnerName"));
        Assert.Single(saved.Texts(".card ol li"));
        Assert.Equal(1, await _portal.InDatabaseAsync(db => db.SessionConclusions.CountAsync(one => one.Text == "Đôn đốc nợ đến hạn tháng 12")));
        var minutes = (await officer.GetAsync(_session + "/giao-ban/in")).Expect(HttpStatusCode.OK);
        Assert.Contains("Đôn đốc nợ đến hạn tháng 12 – Hội Phụ nữ", minutes.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tables_of_the_briefing_add_up_to_the_loans_of_the_point()
    {
        var manager = await _portal.SignInAsAsync(personas => personas.Manager);

        var page = (await manager.GetAsync(_session + "/giao-ban")).Expect(HttpStatusCode.OK);

        var outstanding = await _portal.InDatabaseAsync(async db =>
        {
            var point = await db.Groups.Where(one => one.Code == Code).Select(one => one.TransactionPointId).SingleAsync();
            var loans = await db.Loans.Where(loan => db.Groups.Any(one => one.Id == loan.GroupId && one.TransactionPointId == point)).ToListAsync();
            return loans.Sum(loan => loan.Balance.Outstanding.Amount);
        });
        long Sum(int table, int column) => page.Document.QuerySelectorAll("table")[table].QuerySelectorAll("tbody tr")
            .Sum(row => long.Parse(row.Children[column].TextContent.Trim().Replace(".", "")));
        Assert.Equal((outstanding, outstanding), (Sum(0, 5), Sum(1, 1)));
    }

    [Fact]
    public async Task A_leader_sees_the_own_group_alone_and_a_foreign_point_does_not_exist()
    {
        var leader = await _portal.SignInAsAsync(personas => personas.LeaderOf(Code));
        var other = await _portal.InDatabaseAsync(db => db.TransactionPoints.Where(point => db.Groups.Any(one => one.TransactionPointId == point.Id) && !db.Groups.Any(one => one.TransactionPointId == point.Id && one.Code == Code))
            .Select(point => point.Code).FirstAsync());

        var page = (await leader.GetAsync(_session)).Expect(HttpStatusCode.OK);

        Assert.Single(page.Texts("tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync($"/phien/{other}/2026-11")).Status);
    }

    [Fact]
    public async Task A_session_to_come_cannot_be_recorded()
    {
        var officer = await _portal.SignInAsAsync(personas => personas.Officer);
        var fields = (await officer.GetAsync(_session)).Form(Entry).Fields(null);

        var page = await officer.GetAsync(_session.Replace("2026-11", "2026-12", StringComparison.Ordinal));
        var posted = await officer.PostAsync(page.Url, fields);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity), (page.Status, posted.Status));
        Assert.Contains("chưa đến", Assert.Single(posted.Errors), StringComparison.Ordinal);
    }

    private const string Entry = "form:has([name='Form.HeadName'])";
    private const string Close = "form[action$='/khoa']";
    private const string Reopen = "form[action$='/mo-lai']";
    private const string Conclude = "form:has([name='Form.Text'])";
}
