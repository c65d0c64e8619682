using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Receipts;

public sealed class RefusedPaymentsTests
{
    private readonly SheetBuilder _group = new();

    [Fact]
    public void Somebody_who_is_not_a_member_of_the_month_gets_no_receipt()
    {
        var stranger = new Payment(Guid.CreateVersion7(), new Vnd(1_000), Vnd.Zero);

        Refused.ByAll(() => _group.Record(_group.Pays(0, 1_000), stranger), (ReceiptRules.PayerIsOnSheet, "Rows[1].Interest"));
    }

    [Fact]
    public void Amounts_are_not_negative() =>
        Refused.ByAll(
            () => _group.Record(_group.Pays(0, 1_000), _group.Pays(1, -1, -2)),
            (ReceiptRules.AmountIsNotNegative, "Rows[1].Interest"), (ReceiptRules.AmountIsNotNegative, "Rows[1].Deposit"));

    [Fact]
    public void A_negative_amount_is_not_hidden_by_a_positive_one_of_the_same_size() =>
        Refused.ByAll(
            () => _group.Record(_group.Pays(0, -5_000, 5_000)), (ReceiptRules.AmountIsNotNegative, "Rows[0].Interest"));

    [Fact]
    public void Interest_stays_within_the_due_and_a_small_tolerance()
    {
        Assert.Single(_group.Record(_group.Pays(0, 381_274)).Receipts);

        var refusals = Refused.ByAll(
            () => _group.Record(_group.Pays(0, 381_275)), (ReceiptRules.InterestWithinDue, "Rows[0].Interest"));

        Assert.Equal(
            "Tiền lãi 381.275 đ vượt số còn phải thu 380.274 đ. Phần nộp thêm hãy ghi vào tiền gửi.", refusals[0].Message);
    }

    [Fact]
    public void Interest_collected_before_counts_against_the_due()
    {
        var group = _group.HavingCollected(0, 380_000);

        Assert.Single(group.Record(group.Pays(0, 1_274)).Receipts);
        Refused.ByAll(() => group.Record(group.Pays(0, 1_275)), (ReceiptRules.InterestWithinDue, "Rows[0].Interest"));
    }

    [Theory]
    [InlineData(380_274)]
    [InlineData(381_000)]
    public void The_tolerance_is_not_given_twice(long collected)
    {
        var group = _group.HavingCollected(0, collected);

        Refused.ByAll(() => group.Record(group.Pays(0, 1)), (ReceiptRules.InterestWithinDue, "Rows[0].Interest"));
    }

    [Fact]
    public void A_member_without_a_loan_pays_no_interest_but_may_save()
    {
        var group = new SheetBuilder { Arrears = Vnd.Zero, MonthInterest = Vnd.Zero };

        Assert.Single(group.Record(group.Pays(0, deposit: 50_000)).Receipts);
        Refused.ByAll(() => group.Record(group.Pays(0, 1)), (ReceiptRules.InterestWithinDue, "Rows[0].Interest"));
    }

    [Fact]
    public void A_deposit_stays_within_the_ceiling()
    {
        Assert.Single(_group.Record(_group.Pays(0, deposit: 20_000_000)).Receipts);

        Refused.ByAll(
            () => _group.Record(_group.Pays(0, deposit: 20_000_001)), (ReceiptRules.DepositWithinCeiling, "Rows[0].Deposit"));
    }

    [Fact]
    public void An_absurd_amount_is_refused_like_any_other_that_is_too_large() =>
        Refused.ByAll(
            () => _group.Record(_group.Pays(0, long.MaxValue, long.MaxValue)),
            (ReceiptRules.DepositWithinCeiling, "Rows[0].Deposit"), (ReceiptRules.InterestWithinDue, "Rows[0].Interest"));

    [Fact]
    public void Without_the_mandate_nothing_of_the_kind_is_collected()
    {
        var depositsOnly = new SheetBuilder { CollectsInterest = false };
        var interestOnly = new SheetBuilder { CollectsDeposits = false };

        Refused.ByAll(
            () => depositsOnly.Record(depositsOnly.Pays(0, 1_000, 1_000)), (ReceiptRules.InterestNeedsMandate, "Rows[0].Interest"));
        Refused.ByAll(
            () => interestOnly.Record(interestOnly.Pays(0, 1_000, 1_000)), (ReceiptRules.DepositNeedsMandate, "Rows[0].Deposit"));
    }

    [Fact]
    public void A_save_without_any_amount_records_nothing()
    {
        Refused.ByAll(() => _group.Record(_group.Pays(0), _group.Pays(1)), (ReceiptRules.SomethingIsPaid, ""));
        Refused.ByAll(() => _group.Record(), (ReceiptRules.SomethingIsPaid, ""));
    }

    [Theory]
    [InlineData("2026-09-30", false)]
    [InlineData("2026-10-01", true)]
    [InlineData("2026-10-20", true)]
    [InlineData("2026-10-21", false)]
    public void Money_is_received_between_the_first_of_the_month_and_today(string day, bool accepted)
    {
        var stamp = SheetBuilder.Stamp(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        void Record() => _group.Open().Record(Guid.CreateVersion7(), [_group.Pays(0, 1_000)], stamp, _group.Book(), _group.Limits);

        if (accepted)
            Record();
        else
            Refused.ByAll(Record, (ReceiptRules.ReceivedOnIsPast, "ReceivedOn"));
    }

    [Fact]
    public void A_member_stands_once_in_a_save() =>
        Refused.ByAll(() => _group.Record(_group.Pays(0, 1_000), _group.Pays(0, 2_000)), (ReceiptRules.PayerOnceInSave, ""));

    [Fact]
    public void Every_wrong_row_is_named_at_once() =>
        Refused.ByAll(
            () => _group.Record(_group.Pays(0, 900_000), _group.Pays(1, 1_000), _group.Pays(2, -1, 30_000_000)),
            (ReceiptRules.InterestWithinDue, "Rows[0].Interest"),
            (ReceiptRules.AmountIsNotNegative, "Rows[2].Interest"),
            (ReceiptRules.DepositWithinCeiling, "Rows[2].Deposit"));
}
