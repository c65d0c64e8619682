using System.Net;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.Sheets;

public sealed class RecordReceiptsPageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly FiscalMonth November = new(2026, 11);

    [Fact]
    public async Task Each_payer_gets_a_receipt_and_the_way_to_print_them()
    {
        var before = await portal.ReceiptsAsync(Large);
        var form = (await portal.OwnSheetAsync(Large)).Form();
        var rows = form.RowsWithInterest();
        form.Set(Interest(rows[0]), "10.000").Set(Deposit(rows[0]), "50000").Set(Deposit(rows[1]), "100.000");

        var saved = await form.SubmitAndFollowAsync();

        var issued = (await portal.ReceiptsAsync(Large)).ExceptBy(before.Select(one => one.Id), one => one.Id).ToList();
        Assert.Equal(2, issued.Count);
        Assert.Equal([new Vnd(10_000), Vnd.Zero], issued.Select(receipt => receipt.Interest));
        Assert.Equal([new Vnd(50_000), new Vnd(100_000)], issued.Select(receipt => receipt.Deposit));
        Assert.All(issued, receipt => Assert.Equal((TestTime.Today, 2026, November), (receipt.ReceivedOn, receipt.Year, receipt.Month)));
        var run = $"{issued[0].Number:0000}–{issued[1].Number:0000}";
        Assert.Contains($"Đã lập 2 biên lai, số {run}, cộng 160.000 đ.", saved.MainText, StringComparison.Ordinal);
        Assert.Equal(($"/to/{Large}/bien-lai/in", issued[0].BatchId.ToString()), (saved.Form("main .notice form").Action, saved.Form("main .notice form")["Form.Batch"]));
        Assert.Contains($"BL {issued[0].Number:0000}/2026: 60.000", saved.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paid_in_full_without_an_amount_is_what_is_due_on_the_server()
    {
        var form = (await portal.OwnSheetAsync(Small)).Form();
        var row = form.RowsWithInterest()[0];
        var due = (await portal.RowsAsync(Small, November))[row].InterestDue;

        await form.Check(InFull(row)).SubmitAndFollowAsync();

        var receipt = (await portal.ReceiptsAsync(Small))[^1];
        Assert.Equal((due, Vnd.Zero), (receipt.Interest, receipt.Deposit));
        var after = (await portal.OwnSheetAsync(Small)).Form();
        Assert.DoesNotContain(Interest(row), after.Names);
        Assert.Contains(Deposit(row), after.Names);
    }

    [Fact]
    public async Task A_typed_amount_wins_over_paid_in_full_and_the_rest_stays_due()
    {
        var form = (await portal.OwnSheetAsync(Open)).Form();
        var row = form.RowsWithInterest()[0];
        var due = (await portal.RowsAsync(Open, November))[row].InterestDue;

        await form.Check(InFull(row)).Set(Interest(row), "1.000").SubmitAsync();
        await (await portal.OwnSheetAsync(Open)).Form().Check(InFull(row)).SubmitAsync();

        var receipts = await portal.ReceiptsAsync(Open);
        Assert.Equal([new Vnd(1_000), due - new Vnd(1_000)], receipts.TakeLast(2).Select(receipt => receipt.Interest));
    }

    [Fact]
    public async Task The_same_form_sent_again_records_once()
    {
        await using var own = await PortalFactory.StartAsync();
        var before = await own.ReceiptsAsync(Large);
        var form = (await own.OwnSheetAsync(Large)).Form().Set(Deposit(0), "20000").Set(Deposit(1), "20000");

        var first = await form.SubmitAsync();
        var again = await form.SubmitAsync();

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (again.Status, again.Location));
        Assert.Contains("Đã lập 2 biên lai", (await again.Browser.FollowAsync(again)).Notice, StringComparison.Ordinal);
        Assert.Equal(before.Count + 2, (await own.ReceiptsAsync(Large)).Count);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(50)]
    public async Task The_same_form_sent_many_times_at_once_records_once(int times)
    {
        await using var own = await PortalFactory.StartAsync();
        var before = await own.ReceiptsAsync(Large);
        var form = (await own.OwnSheetAsync(Large)).Form();
        foreach (var row in form.RowsWithInterest())
            form.Check(InFull(row));

        var answers = await Task.WhenAll(Enumerable.Range(0, times).Select(_ => form.SubmitAsync()));

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.Redirect, answers[0].Location), (answer.Status, answer.Location)));
        var receipts = await own.ReceiptsAsync(Large);
        Assert.Equal(before.Count + form.RowsWithInterest().Count, receipts.Count);
        NumbersHaveNoGap(receipts);
    }

    [Fact]
    public async Task The_leaders_of_all_groups_saving_at_once_are_all_saved()
    {
        await using var own = await PortalFactory.StartAsync();
        var groups = await own.InDatabaseAsync(db => db.Sheets.Where(sheet => sheet.Month == November)
            .Join(db.Groups, sheet => sheet.GroupId, one => one.Id, (sheet, one) => one.Code).OrderBy(code => code).ToListAsync());
        var forms = new List<HtmlForm>();
        foreach (var code in groups)
            forms.Add((await own.OwnSheetAsync(code)).Form("form[data-sheet]").Set(Deposit(0), "50.000"));

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

        Assert.True(groups.Count >= 6);
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        foreach (var code in groups)
            NumbersHaveNoGap(await own.ReceiptsAsync(code));
    }

    [Fact]
    public async Task Two_months_of_a_group_saved_at_once_share_no_number()
    {
        await using var own = await PortalFactory.StartAsync();
        var months = new[] { "2026-11", "2026-10", "2026-09", "2026-08" };
        var forms = new List<HtmlForm>();
        foreach (var month in months)
            forms.Add((await own.OwnSheetAsync(Large, month)).Form().Set(Deposit(0), "30000"));
        var before = await own.ReceiptsAsync(Large);

        var answers = await Task.WhenAll(forms.Select(form => form.SubmitAsync()));

        var receipts = await own.ReceiptsAsync(Large);
        var recorded = answers.Count(answer => answer.Status == HttpStatusCode.Redirect);
        Assert.True(recorded >= 3, string.Join('\n', answers.Select(answer => answer.ToString())));
        Assert.Equal(before.Count + recorded, receipts.Count);
        NumbersHaveNoGap(receipts);
    }

    [Fact]
    public async Task Numbers_run_without_a_gap_over_saves_groups_and_refusals()
    {
        await using var own = await PortalFactory.StartAsync();
        foreach (var code in new[] { Large, Open, Large, Small, Open, Large })
        {
            var sheet = await own.OwnSheetAsync(code);
            await sheet.Form().Set(Deposit(2), "99.999.999").SubmitAsync();
            (await sheet.Form().Set(Deposit(2), "30.000").SubmitAsync()).Expect(HttpStatusCode.Redirect);
        }

        foreach (var code in new[] { Large, Open, Small })
            NumbersHaveNoGap(await own.ReceiptsAsync(code));
        Assert.Equal(1, (await own.ReceiptsAsync(Small)).Count(receipt => receipt.Month == November));
    }

    [Fact]
    public async Task Saving_writes_receipts_and_never_the_rows_of_the_sheet()
    {
        await using var own = await PortalFactory.StartAsync();
        var form = (await own.OwnSheetAsync(Large)).Form();
        foreach (var row in form.RowsWithInterest())
            form.Check(InFull(row));

        using var queries = own.CountQueries();
        (await form.SubmitAsync()).Expect(HttpStatusCode.Redirect);

        Assert.DoesNotContain(queries.Sql, sql => sql.Contains("INTO \"SheetRows\"", StringComparison.Ordinal) || sql.Contains("UPDATE \"SheetRows\"", StringComparison.Ordinal));
        var reads = queries.Sql.Where(sql => sql.StartsWith("SELECT", StringComparison.Ordinal)).ToList();
        Assert.True(reads.Count <= 10, queries.ToString());
    }
}
