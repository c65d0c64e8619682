using System.Net;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;
using static TkvvPortal.Web.Tests.Features.Sheets.SheetWork;

namespace TkvvPortal.Web.Tests.Features.Sheets;

/// <summary>Leader and deputy with the same sheet open.</summary>
public sealed class TwoLeadersTests
{
    private const string Stale = "Người khác vừa lưu trước bạn.";

    [Fact]
    public async Task The_second_sees_what_the_first_recorded_keeps_what_was_typed_and_saves_again()
    {
        await using var portal = await PortalFactory.StartAsync();
        var (leader, deputy) = await BothAsync(portal);
        var rows = leader.RowsWithInterest();
        var saved = await leader.Check(InFull(rows[0])).SubmitAsync();
        var first = (await portal.ReceiptsAsync(Large))[^1];

        var refused = await deputy.Set(Interest(rows[1]), "5.000").Set(Deposit(rows[2]), "70.000").Check(InFull(rows[3])).SubmitAsync();

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity), (saved.Status, refused.Status));
        Assert.StartsWith(Stale, Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Contains($"BL {first.Number:0000}/2026", refused.MainText, StringComparison.Ordinal);
        var again = refused.Form();
        Assert.Equal(("5.000", "70.000", "true"), (again[Interest(rows[1])], again[Deposit(rows[2])], again[InFull(rows[3])]));
        Assert.DoesNotContain(Interest(rows[0]), again.Names);

        (await again.SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var receipts = await portal.ReceiptsAsync(Large);
        Assert.Equal([first.Number + 1, first.Number + 2, first.Number + 3], receipts.TakeLast(3).Select(receipt => receipt.Number));
        NumbersHaveNoGap(receipts);
    }

    [Fact]
    public async Task The_same_member_is_not_collected_from_twice()
    {
        await using var portal = await PortalFactory.StartAsync();
        var (leader, deputy) = await BothAsync(portal);
        var row = leader.RowsWithInterest()[0];
        var due = (await portal.RowsAsync(Large, new FiscalMonth(2026, 11)))[row].InterestDue.ToString();
        await leader.Set(Interest(row), due).SubmitAsync();

        var stale = await deputy.Set(Interest(row), due).SubmitAsync();
        var refused = await stale.Form().SubmitAsync();

        Assert.StartsWith(Stale, Assert.Single(stale.Errors), StringComparison.Ordinal);
        Assert.Equal(due, stale.Form()[Interest(row)]);
        Assert.Equal($"Tiền lãi {due} đ vượt số còn phải thu 0 đ. Phần nộp thêm hãy ghi vào tiền gửi.", refused.ErrorAt(Interest(row)));
        (await refused.Form().Set(Interest(row), "").Set(Deposit(row), due).SubmitAsync()).Expect(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task At_the_same_moment_one_is_saved_and_one_is_asked_to_look_again()
    {
        await using var portal = await PortalFactory.StartAsync();
        for (var round = 0; round < 4; round++)
        {
            var before = await portal.ReceiptsAsync(Large);
            var (leader, deputy) = await BothAsync(portal);

            var answers = await Task.WhenAll(leader.Set(Deposit(0), "31.000").SubmitAsync(), deputy.Set(Deposit(0), "32.000").SubmitAsync());

            Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity], answers.Select(answer => answer.Status).Order());
            var receipts = await portal.ReceiptsAsync(Large);
            Assert.Equal(before.Count + 1, receipts.Count);
            NumbersHaveNoGap(receipts);
        }
    }

    [Fact]
    public async Task A_reversal_in_between_is_shown_before_more_is_recorded()
    {
        await using var portal = await PortalFactory.StartAsync();
        var (leader, _) = await BothAsync(portal);
        var row = leader.RowsWithInterest()[0];
        await leader.Set(Interest(row), "1.000").SubmitAsync();
        var receipt = (await portal.ReceiptsAsync(Large))[^1];
        var later = (await portal.OwnSheetAsync(Large)).Form().Check(InFull(row));
        var manager = await portal.SignInAsAsync(personas => personas.Manager);
        var reverse = await manager.GetAsync($"{ReceiptsOf(Large)}/2026-{receipt.Number:0000}/huy");
        (await reverse.Form().Set("Form.Reason", "Ghi nhầm").Check("Form.IsConfirmed").SubmitAsync()).Expect(HttpStatusCode.Redirect);

        var refused = await later.SubmitAsync();

        Assert.StartsWith(Stale, Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal([$"BL {receipt.Number:0000}/2026", "1.000"], refused.Texts("tbody s"));
    }

    private static async Task<(HtmlForm Leader, HtmlForm Deputy)> BothAsync(PortalFactory portal)
    {
        var personas = await portal.PersonasAsync();
        var (leader, deputy) = (await portal.SignInAsAsync(personas.Leader), await portal.SignInAsAsync(personas.Deputy));
        return ((await leader.GetAsync(Sheet(Large))).Form(), (await deputy.GetAsync(Sheet(Large))).Form());
    }
}
