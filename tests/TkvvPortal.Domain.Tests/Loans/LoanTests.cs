using TkvvPortal.Domain.Loans;

namespace TkvvPortal.Domain.Tests.Loans;

public sealed class LoanTests
{
    private static readonly DisbursementTerms Terms = new(new DateOnly(2026, 3, 10), new Vnd(50_000_000), new DateOnly(2031, 3, 10), 6);

    [Fact]
    public void A_new_loan_owes_all_of_it_in_term_from_the_day_it_is_paid_out()
    {
        var loan = Disburse();

        Assert.Equal(Balances.InTerm(50_000_000, asOf: Terms.DisbursedOn), loan.Balance);
        Assert.Equal((Terms.DisbursedOn, Terms.MaturesOn, 6), (loan.DisbursedOn, loan.MaturesOn, loan.PrincipalPeriodMonths));
    }

    [Theory]
    [InlineData("")]
    [InlineData("660000000000001")]
    [InlineData("66000000000000123")]
    [InlineData("66000000000000-1")]
    public void A_loan_code_has_sixteen_digits(string code) =>
        Refused.By(LoanRules.CodeIsSixteenDigits, "Code", () => Disburse(code));

    [Fact]
    public void A_loan_falls_due_after_it_is_paid_out()
    {
        Refused.By(
            LoanRules.MaturesAfterDisbursement, "MaturesOn", () => Disburse(terms: Terms with { MaturesOn = Terms.DisbursedOn }));

        Assert.NotNull(Disburse(terms: Terms with { MaturesOn = Terms.DisbursedOn.AddDays(1) }));
    }

    [Fact]
    public void The_figures_of_the_bank_are_taken_over_whole()
    {
        var (loan, figures) = (Disburse(), Balances.Of(30_000_000, 10_000_000, 5_000_000, 100, 20, 3, new DateOnly(2026, 10, 1)));

        loan.Report(figures, new DateOnly(2026, 9, 8));

        Assert.Equal(figures, loan.Balance);
        Assert.Equal(new Vnd(45_000_000), loan.Balance.Outstanding);
        Assert.Equal(new DateOnly(2026, 9, 8), loan.LastTransactionOn);
    }

    [Theory]
    [InlineData(-1, 0, 0, 0, 0, 0)]
    [InlineData(0, -1, 0, 0, 0, 0)]
    [InlineData(0, 0, -1, 0, 0, 0)]
    [InlineData(0, 0, 0, -1, 0, 0)]
    [InlineData(0, 0, 0, 0, -1, 0)]
    [InlineData(0, 0, 0, 0, 0, -1)]
    public void No_figure_of_the_bank_is_negative(long inTerm, long overdue, long frozen, long arrears, long arrearsOverdue, long grace)
    {
        var loan = Disburse();
        var before = loan.Balance;

        Refused.By(
            LoanRules.BalanceIsNotNegative, "",
            () => loan.Report(Balances.Of(inTerm, overdue, frozen, arrears, arrearsOverdue, grace), null));

        Assert.Equal(before, loan.Balance);
    }

    private static Loan Disburse(string code = "6600000000000012", DisbursementTerms? terms = null) =>
        Loan.Disburse(
            Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), code, Guid.CreateVersion7(),
            new InterestRate(6.6m), terms ?? Terms);
}
