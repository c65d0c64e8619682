using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Cash;

public sealed class MonthClosingTests
{
    private static readonly FiscalMonth September = new(2026, 9);
    private static readonly MonthState Clean = new(new Vnd(500_000), new Vnd(100_000), Vnd.Zero, Vnd.Zero, []);

    [Fact]
    public void A_month_is_closed_with_its_figures()
    {
        var closing = Close(September, null, Clean, null);

        Assert.Equal((September, new Vnd(500_000), new Vnd(100_000), (string?)null), (closing.Month, closing.Interest, closing.Deposit, closing.Note));
    }

    [Fact]
    public void A_month_is_over_before_it_is_closed() =>
        Refused.By(CashRules.MonthHasEnded, "", () => Close(new FiscalMonth(2026, 10), null, Clean, null));

    [Fact]
    public void Months_are_closed_one_after_the_other() =>
        Assert.Contains("08/2026", Refused.By(CashRules.ClosedInOrder, "", () => Close(September, new FiscalMonth(2026, 8), Clean, null)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_open_is_explained()
    {
        var open = Clean with { Held = new Vnd(20_000), OpenMatters = ["còn giữ 20.000 đ"] };

        Refused.By(CashRules.OpenMattersAreExplained, "Note", () => Close(September, null, open, " "));
        Assert.Equal("Tổ 5 nộp ngày 04/11", Close(September, null, open, "Tổ 5 nộp ngày 04/11").Note);
    }

    [Fact]
    public void No_sheet_is_opened_and_nothing_dated_into_a_closed_month()
    {
        Refused.By(CashRules.ClosedMonthHasNoNewSheet, "", () => MonthClosing.RefuseNewSheet(September, September));
        MonthClosing.RefuseNewSheet(new FiscalMonth(2026, 10), September);
        MonthClosing.RefuseNewSheet(September, null);
        var group = new SheetBuilder();
        var limits = group.Limits with { FirstOpenDay = SheetBuilder.Today.AddDays(1) };

        Refused.ByAll(
            () => group.Open().Record(Guid.CreateVersion7(), [group.Pays(0, deposit: 10_000)], SheetBuilder.Stamp(SheetBuilder.Today), group.Book(), limits),
            (ReceiptRules.MonthIsOpen, "ReceivedOn"));
    }

    private static MonthClosing Close(FiscalMonth month, FiscalMonth? turn, MonthState state, string? note) =>
        MonthClosing.Of(Guid.CreateVersion7(), month, turn, state, note, SheetBuilder.Stamp(SheetBuilder.Today));
}
