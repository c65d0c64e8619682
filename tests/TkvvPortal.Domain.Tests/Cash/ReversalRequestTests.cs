using TkvvPortal.Domain.Cash;

namespace TkvvPortal.Domain.Tests.Cash;

public sealed class ReversalRequestTests
{
    private readonly CashWay _way = new CashWay().Collects(0, 100_000).Collects(1, 50_000);

    [Fact]
    public void Money_at_the_bank_becomes_a_surplus_and_money_held_does_not()
    {
        _way.Receives(_way.Counts(150_000));
        _way.Collects(2, 20_000);

        _way.Approves(_way.Asks());

        Assert.All(_way.Receipts, receipt => Assert.NotNull(receipt.Reversal));
        Assert.Equal(new CashEffect(Vnd.Zero, new(150_000), Vnd.Zero, Vnd.Zero, new(150_000)), _way.Book.Balance);
        Assert.Empty(_way.Faults);
    }

    [Fact]
    public void Who_asks_does_not_decide_and_it_is_decided_once()
    {
        var request = _way.Asks(_way.Receipts[0]);

        Refused.By(CashRules.OtherPersonApproves, "", () => request.Approve(_way.Sheet, _way.Receipts, CashWay.Today, CashWay.Accountant));
        Refused.By(CashRules.RefusalHasReason, "Refusal", () => request.Refuse("", CashWay.Manager));
        request.Refuse("Giấy khớp sổ", CashWay.Manager);
        Refused.By(CashRules.DecidedOnce, "", () => request.Approve(_way.Sheet, _way.Receipts, CashWay.Today, CashWay.Manager));
        Assert.Equal((false, "Giấy khớp sổ"), (request.IsApproved!.Value, request.Refusal));
    }

    [Fact]
    public void What_is_taken_back_already_cannot_be_asked_for()
    {
        var request = _way.Asks(_way.Receipts[0]);
        _way.TakesBack(_way.Receipts[0]);

        Refused.By(CashRules.SomethingToReverse, "", () => _way.Approves(request));
        Assert.Null(request.IsApproved);
    }

    [Fact]
    public void A_receipt_is_taken_back_alone_only_while_its_money_is_held()
    {
        CashCount count = _way.Counts(150_000);
        _way.Sheet.RefuseAlone(_way.Receipts[0]);
        _way.Receives(count);

        Refused.By(CashRules.ReversalNeedsTwo, "", () => _way.Sheet.RefuseAlone(_way.Receipts[0]));
    }
}
