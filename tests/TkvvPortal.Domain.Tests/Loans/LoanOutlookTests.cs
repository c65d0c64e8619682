using TkvvPortal.Domain.Loans;
using DueDays = TkvvPortal.Domain.Tests.Builders.Schedules;

namespace TkvvPortal.Domain.Tests.Loans;

/// <summary>What falls due next of a loan of ten million, a quarter of it every year on the session of the 10th from 2025 to 2028.</summary>
public sealed class LoanOutlookTests
{
    private static readonly DisbursementTerms Terms = new(new DateOnly(2024, 3, 15), new Vnd(10_000_000), new DateOnly(2028, 3, 15), 12);

    [Theory]
    [InlineData("2025-03-10", 10_000_000, "2025-03-10", 2_500_000)]
    [InlineData("2025-03-11", 7_500_000, "2026-03-10", 2_500_000)]
    [InlineData("2025-03-11", 8_500_000, "2026-03-10", 3_500_000)]
    [InlineData("2027-03-11", 10_000_000, "2028-03-10", 10_000_000)]
    [InlineData("2026-06-01", 2_500_000, "2028-03-10", 2_500_000)]
    [InlineData("2028-03-11", 1_000_000, "2028-03-10", 1_000_000)]
    public void The_next_instalment_takes_what_earlier_ones_left(string asOf, long inTerm, string due, long amount) =>
        Assert.Equal(
            new LoanOutlook(DateOnly.Parse(due), new Vnd(amount), null),
            Outlook(Balances.InTerm(inTerm, DateOnly.Parse(asOf))));

    [Fact]
    public void What_the_bank_made_overdue_lies_on_the_oldest_and_does_not_fall_due_again() =>
        Assert.Equal(
            new LoanOutlook(new DateOnly(2026, 3, 10), new Vnd(2_500_000), null),
            Outlook(Balances.Of(inTerm: 7_500_000, overdue: 2_500_000, asOf: new DateOnly(2025, 4, 1))));

    [Fact]
    public void Nothing_falls_due_of_what_is_paid_off_overdue_or_frozen_altogether()
    {
        Assert.Equal(LoanOutlook.Nothing, Outlook(Balances.InTerm(0)));
        Assert.Equal(LoanOutlook.Nothing, Outlook(Balances.Overdue(4_000_000)));
        Assert.Equal(LoanOutlook.Nothing, Outlook(Balances.Of(frozen: 4_000_000)));
    }

    [Fact]
    public void Never_more_falls_due_than_is_in_term_though_the_bank_says_more_is_owed_than_was_paid_out() =>
        Assert.Equal(
            new LoanOutlook(new DateOnly(2028, 3, 10), new Vnd(1_000_000), null),
            Outlook(Balances.Of(inTerm: 1_000_000, frozen: 12_000_000, asOf: new DateOnly(2027, 4, 1))));

    [Fact]
    public void The_end_of_a_freeze_is_kept_while_something_is_frozen()
    {
        var (loan, until) = (Reported(Balances.Of(frozen: 4_000_000)), new DateOnly(2027, 1, 31));
        loan.Foresee(LoanOutlook.Nothing with { FrozenUntil = until });

        Assert.Equal(until, LoanOutlook.Of(loan, DueDays.Session(10)).FrozenUntil);
        loan.Report(Balances.InTerm(4_000_000), null);
        Assert.Null(LoanOutlook.Of(loan, DueDays.Session(10)).FrozenUntil);
    }

    [Fact]
    public void A_replayed_loan_says_the_same_and_knows_its_adjustments_and_freeze()
    {
        var loan = new LoanBuilder();
        Assert.Equal(new LoanOutlook(new DateOnly(2027, 3, 10), new Vnd(10_000_000), null), LoanOutlook.Of(loan.On(2026, 12, 1)));

        loan.Adjusts(new DateOnly(2027, 3, 1), 1, new DateOnly(2027, 9, 10));
        Assert.Equal(new DateOnly(2027, 9, 10), LoanOutlook.Of(loan.On(2027, 3, 2)).NextDueOn);

        loan.Freezes(new DateOnly(2027, 4, 1), new DateOnly(2028, 4, 1));
        Assert.Equal(LoanOutlook.Nothing with { FrozenUntil = new DateOnly(2028, 4, 1) }, LoanOutlook.Of(loan.On(2027, 5, 1)));
    }

    [Fact]
    public void A_book_is_looked_at_on_the_last_day_anything_is_known_of_it()
    {
        var loan = new LoanBuilder().Adjusts(new DateOnly(2027, 3, 1), 1, new DateOnly(2027, 9, 10));
        Assert.Equal(new DateOnly(2027, 3, 1), loan.Ledger.LastDay);

        loan.Reported(Balances.InTerm(50_000_000, new DateOnly(2027, 10, 1)));

        Assert.Equal(new DateOnly(2027, 10, 1), loan.Ledger.LastDay);
        Assert.Equal(new LoanOutlook(new DateOnly(2028, 3, 10), new Vnd(20_000_000), null), LoanOutlook.Of(loan.Ledger));
    }

    [Fact]
    public void While_the_bank_contradicts_an_event_its_balance_alone_counts()
    {
        var (balance, events) = (Balances.InTerm(5_000_000, new DateOnly(2027, 3, 1)), new LoanBuilder().Pays(new DateOnly(2027, 3, 10), 20_000_000));
        var loan = Reported(balance);

        Assert.Equal(LoanOutlook.Of(loan, DueDays.Session(10)), LoanOutlook.Of(loan, events.Reported(balance).Ledger, DueDays.Session(10)));
    }

    private static LoanOutlook Outlook(BankBalance balance) => LoanOutlook.Of(Reported(balance), DueDays.Session(10));

    private static Loan Reported(BankBalance balance)
    {
        var loan = Loan.Disburse(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "6600000000000012", Guid.CreateVersion7(), new InterestRate(6.6m), Terms);
        loan.Report(balance, null);
        return loan;
    }
}
