using TkvvPortal.Domain.Cash;

namespace TkvvPortal.Domain.Tests.Cash;

public sealed class HandInTests
{
    private readonly CashWay _way = new CashWay().Collects(0, 100_000).Collects(1, 50_000);

    [Fact]
    public void What_is_received_is_no_longer_held()
    {
        var handIn = _way.Receives(_way.Counts(150_000), check: _way.Checks(), uncheckedReason: "Không cần");

        Assert.Equal((new Vnd(150_000), new Vnd(150_000), (string?)null), (handIn.Expected, handIn.Counted, handIn.UncheckedReason));
        Assert.Equal(new CashEffect(new(150_000), new(150_000), Vnd.Zero, Vnd.Zero, Vnd.Zero), _way.Book.Balance);
        Assert.All(_way.Receipts, receipt => Assert.True(_way.Sheet.IsHandedIn(receipt)));
        Assert.Equal(Vnd.Zero, _way.Due);
    }

    [Fact]
    public void A_receipt_written_after_the_count_stays_for_the_next_time()
    {
        var count = _way.Counts(150_000);
        _way.Collects(2, 30_000);
        _way.Receives(count, dueNow: new Vnd(150_000));

        Assert.Equal((new Vnd(30_000), new Vnd(30_000)), (_way.Due, _way.Book.Held));
        Assert.Empty(_way.Faults);
    }

    [Fact]
    public void A_sheet_that_changed_since_is_counted_again()
    {
        var count = _way.Counts(150_000);
        _way.TakesBack(_way.Receipts[0]);

        Refused.By(CashRules.SheetIsUnchanged, "", () => _way.Receives(count));
        Assert.Equal(CashCountStatus.Waiting, count.Status);
    }

    [Fact]
    public void Without_a_check_of_the_sheet_as_it_is_it_is_said_why()
    {
        var stale = _way.Checks();
        _way.Collects(2, 10_000);
        var findings = new SheetCheck(Guid.CreateVersion7(), _way.Sheet, true, false, "Ông Bảy chưa ký", CashWay.Manager);

        Refused.By(CashRules.SheetIsChecked, "UncheckedReason", () => _way.Receives(_way.Counts(160_000), check: null, uncheckedReason: " "));
        Refused.By(CashRules.SheetIsChecked, "UncheckedReason", () => _way.Receives(_way.Counts(160_000), check: stale, uncheckedReason: null));
        Refused.By(CashRules.SheetIsChecked, "UncheckedReason", () => _way.Receives(_way.Counts(160_000), check: findings, uncheckedReason: null));
        Assert.Equal("Hội vắng", _way.Receives(_way.Counts(160_000), check: stale).UncheckedReason);
    }

    [Fact]
    public void Nobody_receives_what_they_counted() =>
        Refused.By(CashRules.OtherPersonReceives, "", () => _way.Receives(_way.Counts(150_000), by: CashWay.Leader));

    [Fact]
    public void A_check_that_finds_something_says_what()
    {
        Refused.By(CashRules.FindingIsNamed, "Remark", () => Assert.Null(new SheetCheck(Guid.CreateVersion7(), _way.Sheet, false, true, " ", CashWay.Manager)));
        Assert.True(_way.Checks().Covers(_way.Sheet));
    }
}
