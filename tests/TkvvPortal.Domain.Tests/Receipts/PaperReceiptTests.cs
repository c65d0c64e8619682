using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Receipts;

public sealed class PaperReceiptTests
{
    private readonly SheetBuilder _group = new();
    private readonly ReceiptBook _book;
    private readonly NumberRange _range;

    public PaperReceiptTests()
    {
        _book = _group.Book();
        _range = Give(10);
    }

    [Fact]
    public void Numbers_given_out_on_paper_are_not_given_out_again()
    {
        Assert.Equal((1, 10, 10), (_range.First, _range.Last, _book.LastNumber));
        Assert.Equal(11, _group.Record(_group.Open(), _book, _group.Pays(0, deposit: 10_000)).Receipts[0].Number);
    }

    [Fact]
    public void A_paper_receipt_keeps_its_number()
    {
        var batch = Enter([], _group.Pays(0, deposit: 10_000) with { PaperNumber = 7 });

        Assert.Equal((7, _range.Id), (batch.Receipts[0].Number, batch.Receipts[0].RangeId!.Value));
    }

    [Fact]
    public void A_number_is_of_the_range_and_used_once()
    {
        Payment Paid(int member, int? number) => _group.Pays(member, deposit: 10_000) with { PaperNumber = number };

        Refused.ByAll(
            () => Enter([3], Paid(0, 11), Paid(1, 3), Paid(2, null)),
            (ReceiptRules.NumberIsInRange, "Rows[0].PaperNumber"), (ReceiptRules.NumberIsUnused, "Rows[1].PaperNumber"), (ReceiptRules.NumberIsInRange, "Rows[2].PaperNumber"));
        Refused.ByAll(() => Enter([], Paid(0, 4), Paid(1, 4)), (ReceiptRules.NumberIsUnused, "Rows[1].PaperNumber"));
    }

    [Fact]
    public void A_row_without_an_amount_needs_no_number_and_bears_none()
    {
        var batch = Enter([], _group.Pays(0, deposit: 10_000) with { PaperNumber = 7 }, _group.Pays(1));

        Assert.Single(batch.Receipts);
        Refused.ByAll(
            () => Enter([], _group.Pays(0, deposit: 10_000) with { PaperNumber = 7 }, _group.Pays(1) with { PaperNumber = 8 }),
            (PaperRules.NumberHasAmount, "Rows[1].PaperNumber"));
    }

    [Fact]
    public void What_is_not_used_is_accounted_for_and_nothing_follows()
    {
        Refused.By(PaperRules.UnusedAreAccountedFor, "ReturnNote", () => _range.Return(4, " ", SheetBuilder.Stamp(SheetBuilder.Today)));
        _range.Return(4, "Sáu tờ đã gạch chéo", SheetBuilder.Stamp(SheetBuilder.Today));

        Refused.By(ReceiptRules.RangeIsOpen, "", () => _range.Return(4, "Lần nữa", SheetBuilder.Stamp(SheetBuilder.Today)));
        Refused.ByAll(() => Enter([], _group.Pays(0, deposit: 10_000) with { PaperNumber = 7 }), (ReceiptRules.RangeIsOpen, ""));
        Assert.Equal(4, _range.UsedAtReturn);
    }

    [Fact]
    public void A_range_is_short_and_somebody_answers_for_it()
    {
        Refused.By(ReceiptRules.RangeIsShort, "Count", () => Give(0));
        Refused.By(ReceiptRules.RangeIsShort, "Count", () => Give(61));
        Refused.By(PaperRules.HolderIsNamed, "HolderName", () => Give(5, " "));
        Assert.Equal(10, _book.LastNumber);
    }

    [Fact]
    public void Interest_may_be_paid_from_the_deposit_as_far_as_it_goes()
    {
        var paid = _group.Record(_group.Pays(0, interest: 380_274) with { FromDeposit = new Vnd(380_274) });
        Assert.Equal((Vnd.Zero, new Vnd(-380_274), new Vnd(100_000)), (paid.Cash, paid.Receipts[0].DepositChange, paid.Receipts[0].ForArrears));

        Refused.ByAll(
            () => _group.Record(_group.Pays(0, interest: 100_000) with { FromDeposit = new Vnd(100_001) }, _group.Pays(1, deposit: 1_000) with { FromDeposit = new Vnd(-1) }),
            (ReceiptRules.WithdrawalPaysInterest, "Rows[0].FromDeposit"), (ReceiptRules.AmountIsNotNegative, "Rows[1].FromDeposit"));
        var rich = new SheetBuilder { MonthInterest = new Vnd(900_000) };
        Refused.ByAll(
            () => rich.Record(rich.Pays(0, interest: 800_000) with { FromDeposit = new Vnd(750_001) }),
            (ReceiptRules.WithdrawalWithinBalance, "Rows[0].FromDeposit"));
    }

    private NumberRange Give(int count, string? holder = "Nguyễn Thị Hoa") =>
        NumberRange.Give(Guid.CreateVersion7(), _book, count, most: 60, holder, SheetBuilder.Stamp(SheetBuilder.Today));

    private ReceiptBatch Enter(HashSet<int> used, params Payment[] payments) => _group.Open().Record(
        Guid.CreateVersion7(), payments, SheetBuilder.Stamp(SheetBuilder.Today), new PaperNumbers(_range, used), _group.Limits);
}
