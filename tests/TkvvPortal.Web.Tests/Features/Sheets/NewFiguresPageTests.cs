using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.Sheets;

/// <summary>The bank reports a group anew after its sheet of November was opened: the first borrower has paid everything at the counter.</summary>
public sealed class NewFiguresPageTests : IAsyncLifetime
{
    private static readonly FiscalMonth November = new(2026, 11);
    private static readonly DateOnly Reported = new(2026, 11, 12);

    private readonly PortalFactory _portal = new();

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        await _portal.InDatabaseAsync(async db =>
        {
            var loans = await db.Loans.Where(loan => db.Groups.Any(group => group.Id == loan.GroupId && group.Code == Large)).ToListAsync();
            var payer = (await _portal.RowsAsync(Large, November)).First(row => row.InterestDue > new Vnd(200_000)).MembershipId;
            foreach (var loan in loans.Where(loan => loan.MembershipId == payer))
                loan.Report(loan.Balance with { AsOf = Reported, ArrearsInTerm = Vnd.Zero, ArrearsOverdue = Vnd.Zero }, Reported);
            return await db.SaveChangesAsync();
        });
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task The_row_is_red_and_interest_is_refused_until_the_new_figures_are_accepted()
    {
        var sheet = await _portal.OwnSheetAsync(Large);
        var row = await PaidAtCounterAsync();

        var refused = await sheet.Form("form[data-sheet]").Set(Interest(row), "10.000").SubmitAsync();

        Assert.Equal([row], sheet.Texts("tr[data-row]").Index().Where(one => sheet.Document.QuerySelectorAll("tr[data-row]")[one.Index].ClassList.Contains("row-bad")).Select(one => one.Index));
        Assert.Contains("Ngân hàng đã có số mới đến ngày 12/11/2026 cho 1 tổ viên", sheet.MainText, StringComparison.Ordinal);
        Assert.StartsWith("Ngân hàng đã có số mới đến ngày 12/11/2026, còn phải thu", refused.ErrorAt(Interest(row)), StringComparison.Ordinal);
        Assert.Equal("10.000", refused.Form("form[data-sheet]")[Interest(row)]);
    }

    [Fact]
    public async Task Accepting_asks_only_for_what_is_left_and_once()
    {
        var row = await PaidAtCounterAsync();
        var before = (await _portal.RowsAsync(Large, November))[row];
        var accept = (await _portal.OwnSheetAsync(Large)).Form("form[action$='/so-moi']");

        var accepted = await accept.SubmitAndFollowAsync();
        var again = await accept.SubmitAndFollowAsync();

        Assert.Contains("Đã nhận số mới của ngân hàng cho 1 tổ viên.", accepted.Notice, StringComparison.Ordinal);
        Assert.Contains("Bảng kê đã theo số mới nhất", again.Notice, StringComparison.Ordinal);
        var after = (await _portal.RowsAsync(Large, November))[row];
        Assert.True(after.InterestDue < before.InterestDue);
        Assert.Equal((before.Arrears, before.MonthInterest), (after.Arrears, after.MonthInterest));
        var saved = await accepted.Form("form[data-sheet]").Check(InFull(row)).SubmitAndFollowAsync();
        Assert.Contains($"Đã lập 1 biên lai", saved.Notice, StringComparison.Ordinal);
        Assert.Equal(after.InterestDue, (await _portal.ReceiptsAsync(Large))[^1].Interest);
    }

    [Fact]
    public async Task A_deposit_of_the_same_member_is_taken_all_the_same()
    {
        var row = await PaidAtCounterAsync();

        var saved = await (await _portal.OwnSheetAsync(Large)).Form("form[data-sheet]").Set(Deposit(row), "50.000").SubmitAndFollowAsync();

        Assert.Contains("Đã lập 1 biên lai", saved.Notice, StringComparison.Ordinal);
    }

    private async Task<int> PaidAtCounterAsync() => (await _portal.RowsAsync(Large, November)).FindIndex(row => row.InterestDue > new Vnd(200_000));
}
