using TkvvPortal.Domain.Loans.Schedules;

namespace TkvvPortal.Domain.Tests.Loans.Schedules;

public sealed class RepaymentScheduleTests
{
    private static readonly DateOnly Paid = new(2026, 3, 10);

    [Fact]
    public void Ten_million_in_twenty_four_parts_of_hundreds()
    {
        var parts = Builders.Schedules.Policy.Parts(new Vnd(10_000_000), 24);

        Assert.All(parts.Take(23), part => Assert.Equal(new Vnd(416_700), part));
        Assert.Equal(new Vnd(415_900), parts[23]);
    }

    [Fact]
    public void The_remainder_may_be_placed_in_the_first_part()
    {
        var parts = (Builders.Schedules.Policy with { Remainder = RemainderPlace.First }).Parts(new Vnd(10_000_000), 24);

        Assert.Equal([new Vnd(415_900), new Vnd(416_700)], parts.Take(2));
    }

    [Theory]
    [InlineData(PartRounding.Nearest, 1_666_700, 1_666_500)]
    [InlineData(PartRounding.Down, 1_666_600, 1_667_000)]
    [InlineData(PartRounding.Up, 1_666_700, 1_666_500)]
    public void Parts_are_rounded_as_the_policy_says(PartRounding rounding, long each, long last)
    {
        var parts = (Builders.Schedules.Policy with { Rounding = rounding }).Parts(new Vnd(10_000_000), 6);

        Assert.Equal((new Vnd(each), new Vnd(last)), (parts[0], parts[^1]));
    }

    [Fact]
    public void A_part_that_rounding_up_leaves_nothing_for_is_left_out()
    {
        var policy = Builders.Schedules.Policy with { RoundingUnit = new Vnd(100_000), Rounding = PartRounding.Up };

        Assert.Equal([new Vnd(100_000), new Vnd(100_000), new Vnd(50_000)], policy.Parts(new Vnd(250_000), 10));
    }

    [Fact]
    public void Principal_is_due_every_twelve_months_and_the_end_of_the_term()
    {
        var schedule = RepaymentSchedule.For(Builders.Schedules.FiveYears(), Builders.Schedules.Policy);

        Assert.Equal([2027, 2028, 2029, 2030, 2031], schedule.Instalments.Select(one => one.DueOn.Year));
        Assert.All(schedule.Instalments, one => Assert.Equal((3, 10, new Vnd(10_000_000)), (one.DueOn.Month, one.DueOn.Day, one.Principal)));
        Assert.Equal(new DateOnly(2031, 3, 10), schedule.MaturesOn);
    }

    [Fact]
    public void Everything_may_be_due_at_the_end()
    {
        var only = Assert.Single(RepaymentSchedule.For(new SchedulePlan(Paid, new Vnd(5_000_000), 24, 0), Builders.Schedules.Policy).Instalments);

        Assert.Equal(new Instalment(1, new DateOnly(2028, 3, 10), new Vnd(5_000_000)), only);
    }

    [Fact]
    public void Grace_moves_the_first_instalment_and_not_the_last()
    {
        var schedule = RepaymentSchedule.For(new SchedulePlan(Paid, new Vnd(30_000_000), 36, 6, GraceMonths: 18), Builders.Schedules.Policy);

        Assert.Equal([new DateOnly(2028, 3, 10), new DateOnly(2028, 9, 10), new DateOnly(2029, 3, 10)], schedule.Instalments.Select(one => one.DueOn));
        Assert.All(schedule.Instalments, one => Assert.Equal(new Vnd(10_000_000), one.Principal));
    }

    /// <summary>Due dates of apache/fineract's integration test of equal principal: 19 months, the first 6 without principal.</summary>
    [Fact]
    public void Equal_principal_begins_after_grace()
    {
        var plan = new SchedulePlan(new DateOnly(2011, 9, 20), new Vnd(13_000_000), 19, 1, GraceMonths: 6);

        var schedule = RepaymentSchedule.For(plan, Builders.Schedules.AsAgreed);

        Assert.Equal(13, schedule.Instalments.Count);
        Assert.Equal((new DateOnly(2012, 4, 20), new DateOnly(2013, 4, 20)), (schedule.Instalments[0].DueOn, schedule.MaturesOn));
    }

    [Theory]
    [InlineData(15, 10, 9, 10)]
    [InlineData(10, 10, 9, 10)]
    [InlineData(9, 10, 8, 10)]
    [InlineData(30, 31, 9, 30)]
    public void A_due_date_is_drawn_back_to_the_session(int agreed, int session, int month, int day) =>
        Assert.Equal(
            new DateOnly(2026, month, day),
            Builders.Schedules.Session(session).DueOn(new DateOnly(2026, 9, agreed)));

    [Fact]
    public void A_session_of_the_31st_is_the_last_day_of_a_short_month_and_comes_back()
    {
        var plan = new SchedulePlan(new DateOnly(2026, 8, 31), new Vnd(4_000_000), 24, 6);

        var schedule = RepaymentSchedule.For(plan, Builders.Schedules.Session(31));

        Assert.Equal(
            [new DateOnly(2027, 2, 28), new DateOnly(2027, 8, 31), new DateOnly(2028, 2, 29), new DateOnly(2028, 8, 31)],
            schedule.Instalments.Select(one => one.DueOn));
    }

    /// <summary>Source: apache/fineract, LoanMonthEndDueDateStrategy.feature, UC5 (last day of month).</summary>
    [Fact]
    public void A_month_end_stays_in_its_month_and_comes_back()
    {
        var plan = new SchedulePlan(new DateOnly(2025, 1, 31), new Vnd(10_000), 3, 1);

        var schedule = RepaymentSchedule.For(plan, Builders.Schedules.AsAgreed);

        Assert.Equal(
            [new DateOnly(2025, 2, 28), new DateOnly(2025, 3, 31), new DateOnly(2025, 4, 30)],
            schedule.Instalments.Select(one => one.DueOn));
    }

    [Fact]
    public void Nothing_lent_and_no_term_are_refused()
    {
        Refused.By(ScheduleRules.AmountAndTermArePositive, "TermMonths", () => new SchedulePlan(Paid, Vnd.Zero, 12, 6).AgreedDates());
        Refused.By(ScheduleRules.AmountAndTermArePositive, "TermMonths", () => new SchedulePlan(Paid, new Vnd(1), 0, 0).AgreedDates());
    }

    [Theory]
    [InlineData(12, 13, 0)]
    [InlineData(12, 6, 7)]
    [InlineData(12, -6, 0)]
    [InlineData(12, 6, -1)]
    public void Periods_that_do_not_fit_are_refused(int term, int period, int grace) =>
        Refused.By(
            ScheduleRules.PeriodsFitInTerm, "PeriodMonths",
            () => new SchedulePlan(Paid, new Vnd(1), term, period, grace).AgreedDates());
}
