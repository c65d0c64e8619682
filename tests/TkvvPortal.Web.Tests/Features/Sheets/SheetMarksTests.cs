using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.Sheets;

/// <summary>What stands beside the amounts: reasons, signatures, the agreed deposit, deposits that pay interest.</summary>
public sealed class SheetMarksTests : IAsyncLifetime
{
    private static readonly FiscalMonth November = new(2026, 11);

    private readonly PortalFactory _portal = new();

    public ValueTask InitializeAsync() => _portal.InitializeAsync();

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Reasons_and_signatures_are_kept_with_the_receipts()
    {
        var form = (await _portal.OwnSheetAsync(Large)).Form();
        var rows = form.RowsWithInterest();

        var saved = await form.Set(Interest(rows[0]), "10.000").Check(Signed(rows[0])).Set(Reason(rows[1]), "  Đi làm   xa ").SubmitAndFollowAsync();

        Assert.Contains("Đã lập 1 biên lai", saved.Notice, StringComparison.Ordinal);
        var marks = await MarksAsync(Large);
        Assert.Equal([(null, true), ("Đi làm xa", false)], marks.Select(mark => (mark.Reason, mark.IsSigned)));
        Assert.NotNull(saved.Form("form[data-sheet]")[Signed(rows[0])]);
        Assert.Equal("Đi làm xa", saved.Form("form[data-sheet]")[Reason(rows[1])]);
    }

    [Fact]
    public async Task Reasons_alone_are_saved_once_and_make_no_receipt()
    {
        var before = (await _portal.ReceiptsAsync(Large)).Count;
        var form = (await _portal.OwnSheetAsync(Large)).Form().Set(Reason(3), "Ốm đau, nằm viện");

        var saved = await form.SubmitAndFollowAsync();
        var again = await form.SubmitAsync();

        Assert.Contains("Đã lưu lý do và chữ ký", saved.Notice, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, again.Status);
        Assert.Equal((before, 1), ((await _portal.ReceiptsAsync(Large)).Count, (await MarksAsync(Large)).Count));
    }

    [Fact]
    public async Task A_form_from_before_a_reason_was_written_is_stale()
    {
        var (one, other) = ((await _portal.OwnSheetAsync(Large)).Form(), (await _portal.OwnSheetAsync(Large)).Form());
        await one.Set(Reason(0), "Vắng mặt, hẹn nộp sau").SubmitAsync();

        var refused = await other.Set(Reason(0), "Ốm đau").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Người khác vừa lưu trước bạn", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal("Ốm đau", refused.Form()[Reason(0)]);
    }

    [Fact]
    public async Task Less_than_the_agreed_deposit_is_refused_at_the_reason_and_accepted_with_one()
    {
        await _portal.InDatabaseAsync(async db =>
        {
            (await db.Groups.SingleAsync(group => group.Code == Large)).Mandate(true, true, new Vnd(50_000));
            return await db.SaveChangesAsync();
        });
        var sheet = await _portal.OwnSheetAsync(Large);

        var refused = await sheet.Form().Set(Deposit(0), "20.000").SubmitAsync();
        var saved = await refused.Form().Set(Reason(0), "Tháng này ốm").SubmitAndFollowAsync();

        Assert.Equal("Tiền gửi trong tháng 20.000 đ thấp hơn mức tối thiểu 50.000 đ của Tổ: hãy ghi lý do.", refused.ErrorAt(Reason(0)));
        Assert.Contains("Đã lập 1 biên lai", saved.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deposit_pays_interest_without_cash_up_to_its_balance()
    {
        var sheet = await _portal.OwnSheetAsync(Large);
        var row = sheet.Form().RowsWithInterest().First(index => sheet.Form().Names.Contains(FromDeposit(index)));
        var balance = (await _portal.RowsAsync(Large, November))[row].DepositBalance;

        var refused = await sheet.Form().Set(Interest(row), "20.000").Set(FromDeposit(row), $"{balance + new Vnd(1)}").SubmitAsync();
        var saved = await refused.Form().Set(FromDeposit(row), "15.000").SubmitAndFollowAsync();

        Assert.Contains("Số rút tiền gửi", refused.ErrorAt(FromDeposit(row)), StringComparison.Ordinal);
        Assert.Contains("Đã lập 1 biên lai", saved.Notice, StringComparison.Ordinal);
        var receipt = (await _portal.ReceiptsAsync(Large))[^1];
        Assert.Equal((new Vnd(15_000), new Vnd(5_000)), (receipt.FromDeposit, receipt.Cash));
        var paper = await saved.Browser.GetAsync(Sheet(Large) + "/in");
        Assert.Contains("15.000", paper.Texts("tbody tr")[row], StringComparison.Ordinal);
    }

    private static string Reason(int row) => $"Form.Rows[{row}].Reason";

    private static string Signed(int row) => $"Form.Rows[{row}].IsSigned";

    private static string FromDeposit(int row) => $"Form.Rows[{row}].FromDeposit";

    private Task<List<SheetMark>> MarksAsync(string code) => _portal.InDatabaseAsync(db => (
        from mark in db.SheetMarks.AsNoTracking()
        join sheet in db.Sheets on mark.SheetId equals sheet.Id
        where sheet.Month == November && db.Groups.Any(one => one.Id == sheet.GroupId && one.Code == code)
        join row in db.SheetRows on new { mark.SheetId, mark.MembershipId } equals new { row.SheetId, row.MembershipId }
        orderby row.Number
        select mark).ToListAsync());
}
