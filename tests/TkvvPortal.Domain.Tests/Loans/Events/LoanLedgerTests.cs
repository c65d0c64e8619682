using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Tests.Loans.Events;

public sealed class LoanLedgerTests
{
    private readonly LoanBuilder _loan = new();

    [Fact]
    public void Worked_values_of_thirty_and_thirty_one_days()
    {
        Assert.Equal(new Vnd(336_329), _loan.On(2026, 4, 10).InterestOwed);
        Assert.Equal(new Vnd(336_329 + 325_479), _loan.On(2026, 5, 10).InterestOwed);
    }

    [Fact]
    public void Interest_follows_the_balance_by_spans_of_days()
    {
        _loan.Pays(new DateOnly(2027, 3, 10), 10_000_000, 3_960_000);

        var state = _loan.On(2027, 4, 10);

        Assert.Equal([50_000_000, 40_000_000], state.Charge.Lines.Select(line => line.Principal.Amount));
        Assert.Equal([365, 31], state.Charge.Lines.Select(line => line.Days));
        Assert.Equal(new Vnd(269_063), state.InterestOwed);
    }

    [Fact]
    public void The_day_of_payment_bears_no_interest_and_pays_the_loan_off()
    {
        var day = new DateOnly(2026, 4, 10);
        var quote = _loan.Ledger.StateOn(day).Payoff;

        _loan.Pays(day, quote.Principal.Amount, quote.Interest.Amount);

        Assert.Equal(new Vnd(50_336_329), quote.Total);
        Assert.Equal((LoanStanding.Settled, Vnd.Zero), (_loan.On(2026, 12, 1).Standing, _loan.On(2026, 12, 1).InterestOwed));
    }

    [Fact]
    public void Before_the_first_event_nothing_is_owed() =>
        Assert.Equal((LoanStanding.NotDisbursed, Vnd.Zero), (_loan.Empty.StateOn(LoanBuilder.Paid).Standing, _loan.Empty.StateOn(LoanBuilder.Paid).Outstanding));

    /// <summary>The oldest instalment is served first, as in the default allocation of apache/fineract (DUE before IN_ADVANCE).</summary>
    [Fact]
    public void Payments_go_to_the_oldest_instalment_due_first()
    {
        _loan.Pays(new DateOnly(2028, 3, 10), 12_000_000);

        Assert.Equal([10_000_000, 2_000_000, 0, 0, 0], _loan.On(2028, 3, 10).Instalments.Select(one => one.Paid.Amount));
    }

    [Fact]
    public void Early_repayment_may_shorten_the_loan_from_its_end()
    {
        var loan = new LoanBuilder(policy: LoanBuilder.Policy with { Order = InstalmentOrder.LastFirst });

        loan.Pays(new DateOnly(2027, 6, 1), 15_000_000);

        Assert.Equal([10_000_000, 0, 0, 0, 5_000_000], loan.On(2027, 6, 1).Instalments.Select(one => one.Paid.Amount));
    }

    [Fact]
    public void The_next_instalment_is_the_next_with_something_left()
    {
        _loan.Pays(new DateOnly(2026, 9, 10), 10_000_000);

        Assert.Equal(2, _loan.On(2026, 10, 1).Next!.Number);
    }

    [Fact]
    public void The_figures_of_the_bank_win_and_the_difference_is_shown()
    {
        _loan.Pays(new DateOnly(2027, 3, 10), 10_000_000, 3_960_000);
        var reported = new BankBalance(
            new DateOnly(2027, 4, 1), new Vnd(36_000_000), new Vnd(3_000_000), Vnd.Zero, new Vnd(200_000), Vnd.Zero, Vnd.Zero);

        var state = _loan.Reported(reported).On(2027, 5, 1);

        Assert.Equal((new Vnd(36_000_000), new Vnd(3_000_000)), (state.InTerm, state.Overdue));
        Assert.Equal(new Vnd(1_000_000), state.Difference!.Principal);
        Assert.Equal(new Vnd(190_948 - 200_000), state.Difference.Interest);
        Assert.Equal(new Vnd(200_000) + state.Charge.Total, state.InterestOwed);
        Assert.All(state.Charge.Lines, line => Assert.Equal(reported.AsOf, line.From));
    }

    [Fact]
    public void Figures_of_a_later_data_date_are_not_looked_at()
    {
        var state = _loan.Reported(Balances.InTerm(1_000_000, new DateOnly(2027, 1, 1))).On(2026, 12, 31);

        Assert.Equal((new Vnd(50_000_000), null), (state.Outstanding, state.Difference));
    }

    [Fact]
    public void A_payment_after_the_data_date_counts_on_top_of_the_figures()
    {
        _loan.Pays(new DateOnly(2027, 3, 10), 10_000_000);

        var state = _loan.Reported(Balances.InTerm(45_000_000, new DateOnly(2027, 3, 1))).On(2027, 4, 1);

        Assert.Equal(new Vnd(35_000_000), state.Outstanding);
        Assert.Equal([10_000_000, 5_000_000, 0, 0, 0], state.Instalments.Select(one => one.Paid.Amount));
    }

    /// <summary>Most loans come from the bank's files, with nothing known of what was paid before.</summary>
    [Fact]
    public void A_loan_known_only_by_the_figures_of_the_bank_is_followed_from_them_on()
    {
        var day = new DateOnly(2028, 4, 1);
        var loan = _loan.Imported(Balances.Of(inTerm: 25_000_000, overdue: 5_000_000, arrearsInTerm: 120_000, asOf: day));

        var state = loan.On(2028, 5, 1);

        Assert.Equal([10_000_000, 10_000_000, 0, 0, 0], state.Instalments.Select(one => one.Paid.Amount));
        Assert.Equal([0, 0, 5_000_000, 0, 0], state.Instalments.Select(one => one.Overdue.Amount));
        Assert.Equal((LoanStanding.Overdue, 3, null), (state.Standing, state.Next!.Number, state.Difference));
        Assert.Equal(LoanStanding.NotDisbursed, loan.On(2028, 3, 31).Standing);
    }

    [Fact]
    public void What_happens_to_an_imported_loan_is_judged_by_the_figures_of_the_bank()
    {
        var loan = _loan.Imported(Balances.InTerm(30_000_000, new DateOnly(2028, 4, 1)));

        Refused.By(LoanEventRules.PrincipalIsOwed, "Principal", () => loan.Pays(new DateOnly(2028, 5, 1), 30_000_001));
        Refused.By(LoanEventRules.SomethingIsPastDue, "OccurredOn", () => loan.Overdue(new DateOnly(2028, 5, 1)));
        Assert.Equal(new Vnd(10_000_000), loan.Overdue(new DateOnly(2029, 3, 11)).On(2029, 3, 11).Overdue);
    }

    [Fact]
    public void An_instalment_is_late_from_the_day_after_it_fell_due_until_it_is_paid()
    {
        var due = new DateOnly(2027, 3, 10);

        Assert.Equal([false, true], new[] { due, due.AddDays(1) }.Select(day => _loan.Ledger.StateOn(day).Instalments[0].IsLate(day)));
        _loan.Pays(due, 10_000_000);
        Assert.False(_loan.Ledger.StateOn(due.AddDays(1)).Instalments[0].IsLate(due.AddDays(1)));
    }

    [Fact]
    public void A_payment_from_before_the_data_date_is_in_the_figures_already()
    {
        var loan = _loan.Imported(Balances.InTerm(30_000_000, new DateOnly(2028, 4, 1))).Pays(new DateOnly(2028, 3, 10), 10_000_000);

        Assert.Equal(
            (new Vnd(30_000_000), new DateOnly(2028, 3, 10)), (loan.On(2028, 5, 1).Outstanding, loan.On(2028, 5, 1).LastTransactionOn));
    }

    [Fact]
    public void What_was_never_paid_out_was_not_paid_back_either()
    {
        var loan = new LoanBuilder();
        var parts = new LoanLedger(
            loan.Contract, LoanBuilder.Policy,
            [LoanEvent.Disbursed(Guid.CreateVersion7(), loan.Contract, loan.Paper(LoanBuilder.Paid), new Vnd(20_000_000))],
            Balances.InTerm(20_000_000, new DateOnly(2026, 9, 1)));

        Assert.All(parts.StateOn(new DateOnly(2026, 10, 1)).Instalments, one => Assert.Equal(Vnd.Zero, one.Paid));
    }

    [Fact]
    public void A_payoff_names_the_arrears_of_the_bank_and_the_interest_since()
    {
        var loan = _loan.Imported(Balances.Of(inTerm: 50_000_000, arrearsInTerm: 200_000, asOf: new DateOnly(2026, 4, 1)));

        loan.Pays(new DateOnly(2026, 4, 10), 0, 150_000);
        Assert.Equal((new Vnd(50_000), new Vnd(325_479)), (loan.On(2026, 5, 1).Payoff.Arrears, loan.On(2026, 5, 1).Payoff.Interest));

        loan.Pays(new DateOnly(2026, 4, 20), 0, 150_000);
        Assert.Equal((Vnd.Zero, new Vnd(225_479)), (loan.On(2026, 5, 1).Payoff.Arrears, loan.On(2026, 5, 1).Payoff.Interest));
        Assert.Equal(new Vnd(50_225_479), loan.On(2026, 5, 1).Payoff.Total);
    }

    [Fact]
    public void An_extended_end_is_drawn_back_from_what_was_agreed_not_from_a_short_month()
    {
        // Agreed for 05/03, due on the last day of February; half a year later the session is the 31st of August again.
        var loan = new LoanBuilder(new(new DateOnly(2026, 3, 5), new Vnd(1_000_000), 24, 12), dueDays: Builders.Schedules.Session(31));

        Assert.Equal(new DateOnly(2028, 2, 29), loan.On(2026, 4, 1).MaturesOn);
        Assert.Equal(new DateOnly(2028, 8, 31), loan.Extends(new DateOnly(2028, 2, 1), 6).On(2028, 2, 1).MaturesOn);
    }

    [Fact]
    public void A_sum_is_split_into_interest_and_principal_of_a_loan_in_term() =>
        Assert.Equal(
            new PaymentSplit(Vnd.Zero, new Vnd(336_329), new Vnd(663_671), Vnd.Zero),
            PaymentSplit.Of(new Vnd(1_000_000), _loan.On(2026, 4, 10), LoanBuilder.Policy));

    [Fact]
    public void Overdue_principal_goes_before_interest_when_the_policy_says_so()
    {
        var state = _loan.Overdue(new DateOnly(2027, 3, 11)).On(2027, 3, 11);

        Assert.Equal(new Vnd(10_000_000), PaymentSplit.Of(new Vnd(10_000_000), state, LoanBuilder.Policy).OverduePrincipal);
        Assert.Equal(
            new Vnd(6_029_151),
            PaymentSplit.Of(new Vnd(10_000_000), state, LoanBuilder.Policy with { OverduePrincipalFirst = false }).OverduePrincipal);
    }

    [Fact]
    public void The_policy_is_made_of_the_parameters_of_the_day()
    {
        var from = new DateOnly(2026, 1, 1);
        var policy = new PolicyBook(
        [
            .. PolicyKey.All.Select(key => Policies.Value(key, from, 1)),
            Policies.Value(PolicyKey.OverdueFactor, from.AddDays(1), 1.30m),
            Policies.Value(PolicyKey.DaysInYear, from.AddDays(1), 365),
            Policies.Value(PolicyKey.AdjustmentCustomerDays, from.AddDays(1), 5),
            Policies.Value(PolicyKey.AdjustmentLeaderDays, from.AddDays(1), 3),
            Policies.Value(PolicyKey.ShortTermMonths, from.AddDays(1), 12),
            Policies.Value(PolicyKey.ExtensionShortMonths, from.AddDays(1), 12),
            Policies.Value(PolicyKey.ExtensionLongShare, from.AddDays(1), 0.5m),
            Policies.Value(PolicyKey.FreezePartialFrom, from.AddDays(1), 40),
            Policies.Value(PolicyKey.FreezePartialMonths, from.AddDays(1), 36),
            Policies.Value(PolicyKey.FreezeTotalFrom, from.AddDays(1), 80),
            Policies.Value(PolicyKey.FreezeTotalMonths, from.AddDays(1), 60),
        ]);

        Assert.Equal(LoanBuilder.Policy, LedgerPolicy.On(policy, from.AddDays(1), Holidays.Of2026));
    }

    [Fact]
    public void What_nobody_owes_is_left_over() =>
        Assert.Equal(new Vnd(9_663_671), PaymentSplit.Of(new Vnd(60_000_000), _loan.On(2026, 4, 10), LoanBuilder.Policy).Excess);
}
