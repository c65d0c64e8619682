using TkvvPortal.Domain.Loans;

namespace TkvvPortal.Domain.Tests.Loans;

public sealed class LoanDueTests
{
    private static readonly FiscalMonth October = new(2026, 10);
    private static readonly DateOnly LongAgo = new(2024, 1, 15);
    private static readonly InterestRate Poor = new(6.6m);

    [Fact]
    public void A_whole_month_at_the_data_date_bears_interest_of_all_its_days()
    {
        var due = Due(Balances.InTerm(50_000_000), LongAgo);

        Assert.Equal(new LoanDue(Vnd.Zero, new Vnd(280_274)), due);
    }

    [Fact]
    public void A_loan_paid_out_in_the_middle_of_the_month_bears_interest_from_that_day()
    {
        var disbursed = new DateOnly(2026, 10, 22);

        var due = Due(Balances.InTerm(36_500_000, asOf: disbursed), disbursed);

        Assert.Equal(new Vnd(10 * 6_600), due.MonthInterest);
        Assert.Equal(disbursed, LoanDue.FirstDayCounted(Balances.InTerm(1), disbursed, October));
    }

    [Fact]
    public void A_loan_paid_out_after_the_month_asks_for_nothing() =>
        Assert.Equal(
            new LoanDue(Vnd.Zero, Vnd.Zero),
            Due(Balances.InTerm(50_000_000, asOf: new DateOnly(2026, 11, 5)), new DateOnly(2026, 11, 5)));

    [Fact]
    public void Days_before_a_data_date_inside_the_month_are_already_in_the_arrears()
    {
        var balance = Balances.Of(inTerm: 36_500_000, arrearsInTerm: 12_345, asOf: new DateOnly(2026, 10, 11));

        var due = Due(balance, LongAgo);

        Assert.Equal(new LoanDue(new Vnd(12_345), new Vnd(21 * 6_600)), due);
        Assert.Equal(new DateOnly(2026, 10, 11), LoanDue.FirstDayCounted(balance, LongAgo, October));
    }

    [Fact]
    public void Interest_between_the_data_date_and_the_month_is_added_to_the_arrears()
    {
        var balance = Balances.Of(inTerm: 36_500_000, arrearsInTerm: 1_000, asOf: new DateOnly(2026, 9, 21));

        var due = Due(balance, LongAgo);

        Assert.Equal(new LoanDue(new Vnd(1_000 + (10 * 6_600)), new Vnd(31 * 6_600)), due);
        Assert.Equal(October.FirstDay, LoanDue.FirstDayCounted(balance, LongAgo, October));
    }

    [Fact]
    public void Arrears_in_grace_are_not_asked_for()
    {
        var balance = Balances.Of(arrearsInTerm: 100, arrearsOverdue: 20, arrearsGrace: 3);

        Assert.Equal(new Vnd(120), balance.Arrears);
        Assert.Equal(new Vnd(120), Due(balance, LongAgo).Arrears);
    }

    [Fact]
    public void The_due_of_a_month_does_not_depend_on_the_data_date_but_for_the_rounding()
    {
        var early = Due(Balances.InTerm(47_300_000, asOf: new DateOnly(2026, 8, 1)), LongAgo);
        var late = Due(Balances.InTerm(47_300_000, asOf: October.FirstDay), LongAgo);

        Assert.Equal(late.MonthInterest, early.MonthInterest);
        Assert.Equal(
            InterestCharge.Amount(Balances.InTerm(47_300_000), Poor, new DateOnly(2026, 8, 1), October.FirstDay, Policies.Terms),
            early.Arrears);
    }

    private static LoanDue Due(BankBalance balance, DateOnly disbursedOn) =>
        LoanDue.For(balance, Poor, disbursedOn, October, Policies.Terms);
}
