using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Tests.Loans.Schedules;

/// <summary>The schedule of a loan as the bank reports it, and what is left of it.</summary>
public sealed class ReportedScheduleTests
{
    private static readonly SchedulePolicy OnTheTenth = new(new Vnd(100), PartRounding.Nearest, RemainderPlace.Last, DueDayRule.SessionOnOrBefore, 10);

    [Fact]
    public void The_final_date_ends_it_and_every_date_is_drawn_to_the_session()
    {
        var schedule = RepaymentSchedule.For(Terms(new DateOnly(2024, 3, 15), new DateOnly(2026, 9, 15), 12), OnTheTenth);

        Assert.Equal(
            [new(2025, 3, 10), new(2026, 3, 10), new DateOnly(2026, 9, 10)],
            schedule.Instalments.Select(instalment => instalment.DueOn));
        Assert.Equal(new Vnd(10_000_000), schedule.Total);
    }

    [Fact]
    public void An_instalment_that_would_fall_on_the_final_session_is_part_of_the_final_one()
    {
        var schedule = RepaymentSchedule.For(Terms(new DateOnly(2024, 3, 15), new DateOnly(2026, 3, 20), 12), OnTheTenth);

        Assert.Equal([new(2025, 3, 10), new DateOnly(2026, 3, 10)], schedule.Instalments.Select(instalment => instalment.DueOn));
    }

    [Fact]
    public void Without_periods_all_is_due_at_the_end()
    {
        var only = Assert.Single(RepaymentSchedule.For(Terms(new DateOnly(2024, 3, 15), new DateOnly(2026, 3, 15), 0), OnTheTenth).Instalments);

        Assert.Equal((new DateOnly(2026, 3, 10), new Vnd(10_000_000)), (only.DueOn, only.Principal));
    }

    [Fact]
    public void What_is_repaid_settles_the_oldest_first()
    {
        var schedule = RepaymentSchedule.For(Terms(new DateOnly(2024, 3, 15), new DateOnly(2028, 3, 15), 12), OnTheTenth);

        var left = schedule.After(new Vnd(3_000_000));

        Assert.Equal([0L, 2_000_000, 2_500_000, 2_500_000], left.Select(instalment => instalment.Left.Amount));
    }

    private static DisbursementTerms Terms(DateOnly from, DateOnly until, int period) => new(from, new Vnd(10_000_000), until, period);
}
