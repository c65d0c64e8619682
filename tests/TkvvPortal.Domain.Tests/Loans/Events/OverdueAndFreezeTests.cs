using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Tests.Loans.Events;

public sealed class OverdueAndFreezeTests
{
    private static readonly DateOnly FirstDue = new(2027, 3, 10);

    [Theory]
    [InlineData("2026-02-28", false, OverdueRegime.AtFinalDate)]
    [InlineData("2026-03-01", false, OverdueRegime.PerInstalment)]
    [InlineData("2026-02-28", true, OverdueRegime.PerInstalment)]
    public void The_regime_follows_the_day_of_disbursement_and_nxh_never_knew_another(string paid, bool always, OverdueRegime regime)
    {
        var policy = new PolicyBook(
        [
            Policies.Value(PolicyKey.OverduePerInstalment, new DateOnly(2013, 3, 5), 0),
            Policies.Value(PolicyKey.OverduePerInstalment, new DateOnly(2026, 3, 1), 1),
        ]);

        Assert.Equal(regime, OverdueRegimes.Of(policy, DateOnly.Parse(paid), always));
    }

    [Fact]
    public void From_march_2026_an_unpaid_instalment_is_past_due_the_day_after()
    {
        var loan = new LoanBuilder().Pays(FirstDue, 4_000_000);

        Assert.Equal(Vnd.Zero, loan.On(2027, 3, 10).PastDue);
        Assert.Equal(new Vnd(6_000_000), loan.On(2027, 3, 11).PastDue);
    }

    [Fact]
    public void An_adjusted_instalment_is_not_past_due_before_its_new_day()
    {
        var loan = new LoanBuilder().Adjusts(new DateOnly(2027, 3, 1), 1, new DateOnly(2027, 9, 10));

        Assert.Equal((Vnd.Zero, new Vnd(10_000_000)), (loan.On(2027, 9, 10).PastDue, loan.On(2027, 9, 11).PastDue));
    }

    [Fact]
    public void Before_march_2026_an_unpaid_instalment_moves_on_to_the_next()
    {
        var loan = new LoanBuilder(regime: OverdueRegime.AtFinalDate);

        var state = loan.On(2027, 3, 11);

        Assert.Equal((Vnd.Zero, new DateOnly(2028, 3, 10)), (state.PastDue, state.Instalments[0].DueOn));
        Assert.Equal(new Vnd(50_000_000), loan.On(2031, 3, 11).PastDue);
    }

    [Fact]
    public void Before_march_2026_an_instalment_is_adjusted_from_where_it_has_moved_to()
    {
        var loan = new LoanBuilder(regime: OverdueRegime.AtFinalDate).Adjusts(new DateOnly(2027, 6, 1), 1, new DateOnly(2028, 9, 10));

        Assert.Equal(new DateOnly(2028, 9, 10), loan.On(2027, 6, 1).Instalments[0].DueOn);
    }

    [Fact]
    public void Before_march_2026_an_extension_puts_off_the_final_date()
    {
        var loan = new LoanBuilder(regime: OverdueRegime.AtFinalDate).Extends(new DateOnly(2031, 3, 1), 12);

        Assert.Equal((Vnd.Zero, new Vnd(50_000_000)), (loan.On(2032, 3, 10).PastDue, loan.On(2032, 3, 11).PastDue));
    }

    [Fact]
    public void Overdue_principal_bears_the_raised_rate_from_the_transfer_on()
    {
        var state = new LoanBuilder().Overdue(FirstDue.AddDays(1)).On(2027, 4, 10);

        Assert.Equal((new Vnd(40_000_000), new Vnd(10_000_000)), (state.InTerm, state.Overdue));
        Assert.Equal(new InterestRate(7.92m * 1.30m), state.Charge.Lines.Single(line => line.Part == "Quá hạn").Rate);
        Assert.Equal(LoanStanding.Overdue, state.Standing);
    }

    [Fact]
    public void A_payment_lowers_overdue_principal_first()
    {
        var loan = new LoanBuilder().Overdue(FirstDue.AddDays(1)).Pays(FirstDue.AddDays(20), 3_000_000);

        Assert.Equal((new Vnd(40_000_000), new Vnd(7_000_000)), (loan.On(2027, 4, 10).InTerm, loan.On(2027, 4, 10).Overdue));
    }

    [Fact]
    public void A_frozen_loan_bears_no_interest_and_nothing_falls_past_due()
    {
        var loan = new LoanBuilder().Freezes(new DateOnly(2026, 4, 10), new DateOnly(2028, 4, 9));

        var state = loan.On(2027, 6, 1);

        Assert.Equal((LoanStanding.Frozen, new Vnd(50_000_000), new Vnd(336_329)), (state.Standing, state.Frozen, state.InterestOwed));
        Assert.Equal((Vnd.Zero, new DateOnly(2028, 4, 9)), (state.PastDue, state.FrozenUntil));
    }

    [Fact]
    public void Interest_runs_again_the_day_after_the_freeze()
    {
        var loan = new LoanBuilder().Freezes(new DateOnly(2026, 4, 10), new DateOnly(2026, 12, 31));

        Assert.Equal([new DateOnly(2026, 3, 10), new DateOnly(2027, 1, 1)], loan.On(2027, 1, 31).Charge.Lines.Select(line => line.From));
        Assert.Equal(LoanStanding.InTerm, loan.On(2027, 1, 31).Standing);
    }

    [Fact]
    public void What_fell_due_in_a_freeze_is_past_due_after_it()
    {
        var loan = new LoanBuilder().Freezes(new DateOnly(2027, 1, 1), new DateOnly(2027, 12, 31));

        Assert.Equal((Vnd.Zero, new Vnd(10_000_000)), (loan.On(2027, 12, 31).PastDue, loan.On(2028, 1, 1).PastDue));
    }

    [Fact]
    public void A_payment_in_a_freeze_lowers_what_is_frozen()
    {
        var loan = new LoanBuilder().Freezes(new DateOnly(2027, 1, 1), new DateOnly(2028, 12, 31)).Pays(new DateOnly(2027, 6, 1), 50_000_000);

        Assert.Equal((LoanStanding.Settled, Vnd.Zero), (loan.On(2027, 6, 1).Standing, loan.On(2027, 6, 1).Frozen));
    }

    [Fact]
    public void A_freeze_that_ends_early_gives_back_what_was_overdue()
    {
        var loan = new LoanBuilder().Overdue(FirstDue.AddDays(1))
            .Freezes(new DateOnly(2027, 4, 1), new DateOnly(2029, 3, 31)).Thaws(new DateOnly(2027, 7, 1));

        Assert.Equal((LoanStanding.Overdue, new Vnd(10_000_000)), (loan.On(2027, 7, 1).Standing, loan.On(2027, 7, 1).Overdue));
    }

    [Fact]
    public void Notices_flag_the_loan_and_are_taken_back_by_their_reversal()
    {
        var loan = new LoanBuilder();
        var kept = loan.Then(LoanEvent.Misappropriated(
            Guid.CreateVersion7(), loan.Contract, loan.Paper(FirstDue), Misappropriator.GroupLeader, new Vnd(1_000_000), Vnd.Zero)).Last;
        loan.Then(LoanEvent.Absconded(Guid.CreateVersion7(), loan.Contract, loan.Paper(FirstDue)));

        Assert.Equal((Misappropriator.GroupLeader, true), (loan.On(2027, 4, 1).Misappropriated, loan.On(2027, 4, 1).Absconded));
        Assert.Equal(new Vnd(50_000_000), loan.On(2027, 4, 1).Outstanding);
        Assert.Null(loan.Undoes(kept.Id).On(2027, 4, 1).Misappropriated);
    }
}
