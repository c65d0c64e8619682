using TkvvPortal.Domain.Loans.Events;

namespace TkvvPortal.Domain.Tests.Loans.Events;

public sealed class LoanEventRulesTests
{
    private static readonly DateOnly FirstDue = new(2027, 3, 10);
    private readonly LoanBuilder _loan = new();

    [Fact]
    public void An_event_has_a_reason_and_a_paper()
    {
        var day = new DateOnly(2027, 1, 5);

        Refused.By(LoanEventRules.EventHasReason, "Reason", () => LoanEvent.Absconded(Guid.Empty, _loan.Contract, _loan.Paper(day, reason: " ")));
        Refused.By(LoanEventRules.EventHasPaper, "PaperNumber", () => LoanEvent.Absconded(Guid.Empty, _loan.Contract, _loan.Paper(day, number: "")));
    }

    [Fact]
    public void An_event_lies_between_disbursement_and_today()
    {
        Refused.By(LoanEventRules.EventIsInOrder, "OccurredOn", () => _loan.Pays(LoanBuilder.Paid.AddDays(-1), 1));
        Refused.By(LoanEventRules.EventIsInOrder, "OccurredOn", () => _loan.Pays(LoanBuilder.Today.AddDays(1), 1));
    }

    [Fact]
    public void Nothing_happens_to_a_loan_that_is_paid_off()
    {
        _loan.Pays(FirstDue, 50_000_000);

        Refused.By(LoanEventRules.LoanIsOpen, "OccurredOn", () => _loan.Pays(FirstDue.AddDays(1), 1));
        Refused.By(LoanEventRules.LoanIsOpen, "OccurredOn", () => _loan.Absconds(FirstDue.AddDays(1)));
        Refused.By(LoanEventRules.LoanIsOpen, "OccurredOn", () => _loan.Extends(FirstDue.AddDays(1), 6));
    }

    [Fact]
    public void Interest_that_was_left_is_paid_after_the_principal()
    {
        _loan.Pays(FirstDue, 50_000_000).Pays(FirstDue.AddDays(5), 0, 3_960_000);

        Assert.Equal((LoanStanding.Settled, Vnd.Zero), (_loan.On(2027, 4, 1).Standing, _loan.On(2027, 4, 1).InterestOwed));
    }

    [Fact]
    public void Nobody_pays_back_more_than_is_left() =>
        Refused.By(LoanEventRules.PrincipalIsOwed, "Principal", () => _loan.Pays(FirstDue, 50_000_001));

    [Fact]
    public void A_payment_entered_late_may_not_leave_a_later_one_without_principal()
    {
        _loan.Pays(FirstDue, 45_000_000);

        var refusal = Refused.By(LoanEventRules.OtherEventsFit, "OccurredOn", () => _loan.Pays(FirstDue.AddDays(-30), 6_000_000));

        Assert.Contains("lớn hơn dư nợ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_recorded_while_the_banks_figures_contradict_an_event_and_those_are_taken_back_one_by_one()
    {
        var (first, second) = (_loan.Pays(FirstDue, 20_000_000).Last, _loan.Pays(FirstDue.AddDays(1), 20_000_000).Last);
        _loan.Reported(Balances.InTerm(5_000_000, FirstDue.AddDays(-1)));

        Refused.By(LoanEventRules.OtherEventsFit, "OccurredOn", () => _loan.Absconds(FirstDue.AddDays(5)));
        _loan.Undoes(second.Id).Undoes(first.Id).Absconds(FirstDue.AddDays(5));

        Assert.Equal(new Vnd(5_000_000), _loan.On(2027, 4, 1).Outstanding);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 2)]
    [InlineData(2, -1)]
    public void Money_moves_in_amounts_above_zero(long principal, long interest) =>
        Refused.By(LoanEventRules.AmountIsPositive, "Principal", () => _loan.Pays(FirstDue, principal, interest));

    [Theory]
    [InlineData("2028-03-11")]
    [InlineData("2027-03-10")]
    [InlineData("2027-03-09")]
    public void An_instalment_is_adjusted_at_most_to_the_next_period(string until) =>
        Refused.By(LoanEventRules.AdjustedWithinNextPeriod, "Until", () => _loan.Adjusts(new DateOnly(2027, 3, 1), 1, DateOnly.Parse(until)));

    [Fact]
    public void An_instalment_is_adjusted_several_times()
    {
        _loan.Adjusts(new DateOnly(2027, 3, 1), 1, new DateOnly(2027, 9, 10))
            .Adjusts(new DateOnly(2027, 9, 1), 1, new DateOnly(2028, 3, 10))
            .Adjusts(new DateOnly(2028, 3, 1), 1, new DateOnly(2029, 3, 10));

        var state = _loan.On(2028, 3, 10);
        Assert.Equal(new DateOnly(2029, 3, 10), state.Instalments[0].DueOn);
        Assert.Equal(new DateOnly(2031, 3, 10), state.MaturesOn);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void The_final_date_is_not_adjusted(int instalment) =>
        Refused.By(
            LoanEventRules.FinalDateIsNotAdjusted, "InstalmentNumber",
            () => _loan.Adjusts(new DateOnly(2027, 3, 1), instalment, new DateOnly(2031, 9, 10)));

    [Fact]
    public void An_instalment_that_is_paid_is_not_adjusted()
    {
        _loan.Pays(new DateOnly(2027, 2, 10), 10_000_000);

        Refused.By(
            LoanEventRules.FinalDateIsNotAdjusted, "InstalmentNumber",
            () => _loan.Adjusts(new DateOnly(2027, 3, 1), 1, new DateOnly(2027, 9, 10)));
    }

    [Fact]
    public void An_adjustment_is_in_time_up_to_the_session()
    {
        Refused.By(LoanEventRules.AdjustedInTime, "OccurredOn", () => _loan.Adjusts(FirstDue.AddDays(1), 1, new DateOnly(2027, 9, 10)));
        _loan.Adjusts(FirstDue, 1, new DateOnly(2027, 9, 10));
    }

    [Fact]
    public void A_long_loan_is_extended_by_half_its_term_in_all()
    {
        _loan.Extends(new DateOnly(2030, 3, 1), 24);

        Refused.By(LoanEventRules.ExtendedWithinLimit, "Months", () => _loan.Extends(new DateOnly(2031, 3, 1), 7));
        _loan.Extends(new DateOnly(2031, 3, 1), 6);

        Assert.Equal((30, new DateOnly(2033, 9, 10)), (_loan.On(2031, 4, 1).ExtendedMonths, _loan.On(2031, 4, 1).MaturesOn));
        Assert.Equal(LoanStanding.Extended, _loan.On(2031, 4, 1).Standing);
    }

    [Theory]
    [InlineData(12, 12)]
    [InlineData(13, 6)]
    [InlineData(60, 30)]
    [InlineData(120, 60)]
    public void The_limit_of_extension_follows_the_term(int term, int months) =>
        Assert.Equal(months, LoanBuilder.Policy.Extension.Months(term));

    [Fact]
    public void An_extension_entered_late_counts_with_the_later_ones()
    {
        _loan.Extends(new DateOnly(2031, 3, 1), 24);

        Refused.By(LoanEventRules.ExtendedWithinLimit, "Months", () => _loan.Extends(new DateOnly(2030, 3, 1), 7));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-6)]
    public void An_extension_has_months(int months) =>
        Refused.By(LoanEventRules.AmountIsPositive, "Months", () => _loan.Extends(FirstDue, months));

    [Fact]
    public void Nothing_happens_to_a_loan_before_it_is_paid_out() =>
        Refused.By(
            LoanEventRules.LoanIsDisbursed, "OccurredOn",
            () => _loan.Empty.Record(LoanEvent.Absconded(Guid.Empty, _loan.Contract, _loan.Paper(FirstDue)), LoanBuilder.Today));

    [Fact]
    public void No_more_is_paid_out_than_the_schedule_brings_back() =>
        Refused.By(
            LoanEventRules.DisbursedWithinSchedule, "Principal",
            () => _loan.Then(LoanEvent.Disbursed(Guid.Empty, _loan.Contract, _loan.Paper(FirstDue), new Vnd(1))));

    [Fact]
    public void A_loan_past_its_final_date_is_not_extended() =>
        Refused.By(LoanEventRules.ExtendedBeforeFinalDate, "OccurredOn", () => _loan.Extends(new DateOnly(2031, 3, 11), 6));

    [Fact]
    public void Only_what_is_past_due_becomes_overdue() =>
        Refused.By(LoanEventRules.SomethingIsPastDue, "OccurredOn", () => _loan.Overdue(FirstDue));

    [Fact]
    public void A_frozen_loan_rests()
    {
        _loan.Freezes(FirstDue, FirstDue.AddMonths(36));

        Refused.By(LoanEventRules.LoanIsNotFrozen, "OccurredOn", () => _loan.Overdue(FirstDue.AddDays(5)));
        Refused.By(LoanEventRules.LoanIsNotFrozen, "OccurredOn", () => _loan.Freezes(FirstDue.AddDays(5), FirstDue.AddMonths(12)));
    }

    [Fact]
    public void Only_a_frozen_loan_comes_out_of_a_freeze() =>
        Refused.By(LoanEventRules.LoanIsFrozen, "OccurredOn", () => _loan.Thaws(FirstDue));

    [Theory]
    [InlineData(39, 1)]
    [InlineData(40, 37)]
    [InlineData(79, 37)]
    [InlineData(80, 61)]
    [InlineData(80, -1)]
    [InlineData(101, 1)]
    public void A_freeze_stays_within_the_limit_of_the_damage(int damage, int months) =>
        Refused.By(LoanEventRules.FrozenWithinLimit, "Until", () => _loan.Freezes(FirstDue, FirstDue.AddMonths(months), damage));

    [Fact]
    public void No_more_is_misappropriated_than_was_lent()
    {
        Refused.By(LoanEventRules.PrincipalIsOfThisLoan, "Principal", () => Take(50_000_001));
        Assert.Equal(Misappropriator.GroupLeader, Take(50_000_000).On(2027, 3, 10).Misappropriated);

        LoanBuilder Take(long principal) => _loan.Then(LoanEvent.Misappropriated(
            Guid.CreateVersion7(), _loan.Contract, _loan.Paper(FirstDue), Misappropriator.GroupLeader, new Vnd(principal), Vnd.Zero));
    }

    [Fact]
    public void No_more_was_paid_before_the_data_date_than_was_lent() =>
        Refused.By(LoanEventRules.PrincipalIsOfThisLoan, "Principal", () => _loan.Imported(Balances.InTerm(50_000_000, asOf: FirstDue.AddDays(9))).Pays(FirstDue, 50_000_001));

    [Fact]
    public void An_event_of_another_loan_is_refused() =>
        Refused.By(
            LoanEventRules.EventIsOfThisLoan, "",
            () => _loan.Then(LoanEvent.Absconded(Guid.Empty, new LoanBuilder().Contract, _loan.Paper(FirstDue))));
}
