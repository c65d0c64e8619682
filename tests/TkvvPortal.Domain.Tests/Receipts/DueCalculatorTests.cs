using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Tests.Receipts;

public sealed class DueCalculatorTests
{
    private static readonly Guid Group = Guid.CreateVersion7();
    private static readonly Guid Stay = Guid.CreateVersion7();
    private static readonly FiscalMonth November = new(2026, 11);
    private static readonly DueCalculator Calculator = new(November, new InterestTerms(365, 1.3m, new Vnd(1)));

    [Fact]
    public void The_month_and_the_days_since_the_data_date_are_asked_for()
    {
        var due = Due([Lend(new DateOnly(2026, 10, 1), arrears: 10_000)]);

        // 50 million at 6.6 %: October 280,274 and November 271,233.
        Assert.Equal((50_000_000, 290_274, 271_233), (due.Outstanding.Amount, due.Arrears.Amount, due.MonthInterest.Amount));
    }

    [Fact]
    public void Interest_receipted_for_earlier_months_since_the_data_date_is_taken_off_the_arrears()
    {
        var loan = Lend(new DateOnly(2026, 10, 1), arrears: 10_000);
        Receipt[] receipts =
        [
            Paid(new FiscalMonth(2026, 10), new DateOnly(2026, 10, 5), interest: 90_274),
            Paid(new FiscalMonth(2026, 9), new DateOnly(2026, 9, 5), interest: 50_000),
            Paid(November, new DateOnly(2026, 11, 5), interest: 40_000),
        ];

        Assert.Equal(200_000, Due([loan], receipts).Arrears.Amount);
    }

    [Fact]
    public void A_reversed_receipt_counts_for_nothing()
    {
        var receipt = Paid(new FiscalMonth(2026, 10), new DateOnly(2026, 10, 5), interest: 90_274, deposit: 20_000);
        receipt.Reverse(Guid.CreateVersion7(), "Sai", SheetBuilder.Stamp(new DateOnly(2026, 10, 6)));

        var due = Due([Lend(new DateOnly(2026, 10, 1), 0)], [receipt]);

        Assert.Equal((280_274, 0), (due.Arrears.Amount, due.DepositBalance.Amount));
    }

    [Fact]
    public void Deposits_since_the_data_date_are_added_to_the_banks_balance()
    {
        var account = new DepositAccount(Guid.CreateVersion7(), Group, Stay, new Vnd(500_000), new DateOnly(2026, 10, 1));
        Receipt[] receipts =
        [
            Paid(new FiscalMonth(2026, 9), new DateOnly(2026, 9, 30), deposit: 100_000),
            Paid(new FiscalMonth(2026, 10), new DateOnly(2026, 10, 1), deposit: 70_000),
        ];

        Assert.Equal(570_000, Calculator.For([Stay], [], [account], receipts)[0].DepositBalance.Amount);
        Assert.Equal(170_000, Due([], receipts).DepositBalance.Amount);
    }

    [Fact]
    public void Paid_off_loans_and_loans_of_later_months_ask_for_nothing()
    {
        var paidOff = Lend(new DateOnly(2026, 11, 1), 0);
        paidOff.Report(paidOff.Balance with { InTerm = Vnd.Zero }, null);
        var later = Lend(new DateOnly(2026, 12, 5), 0, disbursedOn: new DateOnly(2026, 12, 2));

        Assert.Equal(new MemberDue(Stay, default, default, default, default, default), Due([paidOff, later]));
    }

    [Fact]
    public void Every_stay_has_a_due_in_the_order_given()
    {
        var other = Guid.CreateVersion7();
        Assert.Equal([other, Stay], Calculator.For([other, Stay], [Lend(November.FirstDay, 0)], [], []).Select(due => due.MembershipId));
    }

    [Fact]
    public void What_a_member_paid_in_the_group_they_came_from_counts_for_this_month_too_until_the_bank_knows_it()
    {
        var stay = new Membership(Stay, Group, Guid.CreateVersion7(), new DateOnly(2026, 11, 10));
        CarriedReceipt[] carried =
        [
            new(Paid(new FiscalMonth(2026, 9), new DateOnly(2026, 9, 5), interest: 50_000), stay),
            new(Paid(new FiscalMonth(2026, 10), new DateOnly(2026, 10, 5), interest: 90_274, deposit: 20_000), stay),
            new(Paid(November, new DateOnly(2026, 11, 5), interest: 40_000), stay),
        ];

        var due = Assert.Single(Calculator.For([Stay], [Lend(new DateOnly(2026, 10, 1), arrears: 10_000)], [], [], carried));

        Assert.Equal((160_000, 271_233), (due.Arrears.Amount, due.MonthInterest.Amount));
    }

    [Fact]
    public void The_first_data_date_is_the_earliest_of_loans_and_accounts()
    {
        var account = new DepositAccount(Guid.CreateVersion7(), Group, Stay, Vnd.Zero, new DateOnly(2026, 9, 1));
        Assert.Equal(new DateOnly(2026, 9, 1), DueCalculator.FirstDataDate([Lend(November.FirstDay, 0)], [account]));
        Assert.Null(DueCalculator.FirstDataDate([], []));
    }

    private static MemberDue Due(Loan[] loans, Receipt[]? receipts = null) => Assert.Single(Calculator.For([Stay], loans, [], receipts ?? []));

    private static Loan Lend(DateOnly asOf, long arrears, DateOnly? disbursedOn = null)
    {
        var loan = Loan.Disburse(
            Guid.CreateVersion7(), Group, Stay, "6600000000000012", Guid.CreateVersion7(), new InterestRate(6.6m),
            new DisbursementTerms(disbursedOn ?? new DateOnly(2025, 1, 10), new Vnd(50_000_000), new DateOnly(2030, 1, 10), 6));
        loan.Report(new BankBalance(asOf, new Vnd(50_000_000), Vnd.Zero, Vnd.Zero, new Vnd(arrears), Vnd.Zero, Vnd.Zero), null);
        return loan;
    }

    private static Receipt Paid(FiscalMonth month, DateOnly on, long interest = 0, long deposit = 0)
    {
        var today = new DateOnly(2026, 11, 30);
        var sheet = CollectionSheet.Open(
            Guid.CreateVersion7(), Group, month, [new MemberDue(Stay, default, default, default, new Vnd(1_000_000), default)], StoppedTime.NoonOn(today));
        var limits = new CollectionLimits(today, true, true, Vnd.Zero, new Vnd(20_000_000), new Dictionary<Guid, Vnd>());
        var payment = new Payment(Stay, new Vnd(interest), new Vnd(deposit));
        return sheet.Record(Guid.CreateVersion7(), [payment], SheetBuilder.Stamp(on), new ReceiptBook(Group, on.Year), limits).Receipts[0];
    }
}
