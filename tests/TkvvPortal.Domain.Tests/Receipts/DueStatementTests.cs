using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Tests.Builders;

namespace TkvvPortal.Domain.Tests.Receipts;

/// <summary>50 million at 6,6 % bear 9.041,0958… đồng a day.</summary>
public sealed class DueStatementTests
{
    private static readonly Guid Group = Guid.CreateVersion7();
    private static readonly Guid Stay = Guid.CreateVersion7();
    private static readonly DateOnly DataDate = new(2026, 10, 1);
    private static readonly DueStatement Statement = new(new DateOnly(2026, 11, 1), Policies.Terms);

    [Fact]
    public void Days_run_from_the_data_date_to_the_day_before()
    {
        var line = Assert.Single(Statement.For([Lend("6600001608010001", arrears: 10_000)], null, []));

        // 31 days of October, rounded once.
        Assert.Equal((50_000_000, 10_000, 280_274, 290_274), (line.Outstanding.Amount, line.Arrears.Amount, line.Accrued.Amount, line.Due.Amount));
    }

    [Theory]
    [InlineData("2026-10-01", 0)]
    [InlineData("2026-10-02", 9_041)]
    [InlineData("2026-09-01", 0)]
    public void The_day_itself_bears_no_interest(string asOf, long accrued) =>
        Assert.Equal(accrued, new DueStatement(DateOnly.Parse(asOf), Policies.Terms).For([Lend("6600001608010001")], null, [])[0].Accrued.Amount);

    [Fact]
    public void Receipts_since_the_data_date_included_are_taken_off()
    {
        Receipt[] receipts =
        [
            Paid(new DateOnly(2026, 9, 30), interest: 1_000), Paid(DataDate, interest: 20_000), Paid(new DateOnly(2026, 11, 1), interest: 3_000),
            Paid(new DateOnly(2026, 11, 2), interest: 500),
        ];

        Assert.Equal(280_274 - 23_000, Statement.For([Lend("6600001608010001")], null, receipts)[0].Due.Amount);
    }

    [Fact]
    public void What_was_paid_in_the_group_left_is_taken_off_too()
    {
        var stay = new Membership(Stay, Group, Guid.CreateVersion7(), DataDate);
        var carried = new CarriedReceipt(Paid(DataDate, interest: 20_000, deposit: 50_000), stay);

        var line = Statement.For([Lend("6600001608010001")], null, [], [carried])[0];

        Assert.Equal((280_274 - 20_000, 50_000), (line.Due.Amount, line.DepositBalance.Amount));
    }

    [Fact]
    public void A_reversed_receipt_counts_for_nothing()
    {
        var receipt = Paid(DataDate, interest: 20_000, deposit: 50_000);
        receipt.Reverse(Guid.CreateVersion7(), "Sai", SheetBuilder.Stamp(DataDate));

        var line = Statement.For([Lend("6600001608010001")], null, [receipt])[0];

        Assert.Equal((280_274, 0), (line.Due.Amount, line.DepositBalance.Amount));
    }

    [Fact]
    public void What_was_paid_settles_the_loans_of_a_member_one_after_another()
    {
        var lines = Statement.For([Lend("6600001608010002"), Lend("6600001608010001")], null, [Paid(DataDate, interest: 300_000)]);

        Assert.Equal(["6600001608010001", "6600001608010002"], lines.Select(line => line.LoanCode));
        Assert.Equal([0, 260_548], lines.Select(line => line.Due.Amount));
    }

    [Fact]
    public void More_than_was_due_stands_on_the_last_loan() =>
        Assert.Equal(-19_726, Statement.For([Lend("6600001608010001")], null, [Paid(DataDate, interest: 300_000)])[0].Due.Amount);

    [Fact]
    public void A_member_without_a_loan_has_one_line_with_the_deposit()
    {
        var account = new DepositAccount(Guid.CreateVersion7(), Group, Stay, new Vnd(500_000), DataDate);

        var line = Assert.Single(Statement.For([], account, [Paid(DataDate, deposit: 50_000)]));

        Assert.Equal((null, 0, 550_000), (line.LoanCode, line.Due.Amount, line.DepositBalance.Amount));
    }

    private static Loan Lend(string code, long arrears = 0)
    {
        var terms = new DisbursementTerms(new DateOnly(2025, 1, 15), new Vnd(50_000_000), new DateOnly(2030, 1, 15), 6);
        var loan = Loan.Disburse(Guid.CreateVersion7(), Group, Stay, code, Guid.CreateVersion7(), new InterestRate(6.6m), terms);
        loan.Report(Balances.Of(inTerm: 50_000_000, arrearsInTerm: arrears, arrearsGrace: 7_000, asOf: DataDate), DataDate);
        return loan;
    }

    private static Receipt Paid(DateOnly on, long interest = 0, long deposit = 0)
    {
        var sheet = CollectionSheet.Open(
            Guid.CreateVersion7(), Group, FiscalMonth.Of(on), [new MemberDue(Stay, default, default, default, new Vnd(1_000_000), default)],
            StoppedTime.NoonOn(new DateOnly(2026, 11, 30)));
        var limits = new CollectionLimits(new DateOnly(2026, 11, 30), true, true, Vnd.Zero, new Vnd(20_000_000), new Dictionary<Guid, Vnd>());
        return sheet.Record(Guid.CreateVersion7(), [new Payment(Stay, new Vnd(interest), new Vnd(deposit))], SheetBuilder.Stamp(on), new ReceiptBook(Group, on.Year), limits).Receipts[0];
    }
}
