using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Receipts;

public sealed class SheetMarkTests
{
    private readonly SheetBuilder _group = new();

    [Fact]
    public void A_mark_says_why_and_whether_the_payer_signed_and_who_wrote_it()
    {
        var stamp = SheetBuilder.Stamp(SheetBuilder.Today);
        var mark = new SheetMark(_group.Open(), _group.Members[0]);

        Assert.True(mark.Write("  Đi làm   xa ", true, stamp));

        Assert.Equal(("Đi làm xa", true, stamp.UserName, stamp.AtUtc), (mark.Reason, mark.IsSigned, mark.MarkedByName, mark.MarkedAtUtc));
    }

    [Fact]
    public void Writing_the_same_again_changes_nothing_and_a_blank_reason_is_none()
    {
        var mark = new SheetMark(_group.Open(), _group.Members[0]);
        Assert.False(mark.Write(" ", false, SheetBuilder.Stamp(SheetBuilder.Today)));
        mark.Write("Ốm đau", false, SheetBuilder.Stamp(SheetBuilder.Today));

        Assert.False(mark.Write("Ốm đau ", false, SheetBuilder.Stamp(SheetBuilder.Today.AddDays(1))));
        Assert.True(mark.Write(null, false, SheetBuilder.Stamp(SheetBuilder.Today)));
        Assert.Null(mark.Reason);
    }

    [Fact]
    public void Less_than_the_agreed_deposit_needs_a_reason()
    {
        var limits = _group.Limits with { DepositMinimum = new Vnd(20_000) };
        void Save(params Payment[] payments) =>
            _group.Open().Record(Guid.CreateVersion7(), payments, SheetBuilder.Stamp(SheetBuilder.Today), _group.Book(), limits);

        Refused.ByAll(() => Save(_group.Pays(0, deposit: 20_000), _group.Pays(1, deposit: 19_999)), (SheetRules.DepositReachesMinimum, "Rows[1].Reason"));
        Save(_group.Pays(0, deposit: 19_999) with { Reason = "Mới ốm dậy" }, _group.Pays(1, interest: 50_000));
    }

    [Fact]
    public void What_was_saved_earlier_in_the_month_counts_towards_the_agreed_deposit()
    {
        var limits = _group.Limits with
        {
            DepositMinimum = new Vnd(20_000),
            Deposits = new Dictionary<Guid, Vnd> { [_group.Members[0]] = new Vnd(15_000) },
        };

        var batch = _group.Open().Record(
            Guid.CreateVersion7(), [_group.Pays(0, deposit: 5_000)], SheetBuilder.Stamp(SheetBuilder.Today), _group.Book(), limits);

        Assert.Equal(new Vnd(5_000), batch.Deposit);
    }

    [Fact]
    public void Each_paper_of_a_receipt_has_its_number()
    {
        var receipt = _group.Record(_group.Pays(0, deposit: 50_000)).Receipts[0];

        var first = new ReceiptPrint(Guid.CreateVersion7(), receipt, 0, SheetBuilder.Stamp(SheetBuilder.Today));
        var again = new ReceiptPrint(Guid.CreateVersion7(), receipt, 1, SheetBuilder.Stamp(SheetBuilder.Today));

        Assert.Equal((1, 2), (first.Copy, again.Copy));
    }
}
