using TkvvPortal.Domain.Loans.Schedules;

namespace TkvvPortal.Domain.Tests.Loans.Schedules;

/// <summary>What must hold for any schedule; the seed is fixed, so a failure comes back.</summary>
public sealed class SchedulePropertiesTests
{
    private const int Rounds = 3_000;

    [Fact]
    public void Parts_add_up_to_the_whole_and_are_above_zero() => ForAny((plan, policy) =>
    {
        var schedule = RepaymentSchedule.For(plan, policy);

        Assert.Equal(plan.Amount, schedule.Total);
        Assert.All(schedule.Instalments, one => Assert.True(one.Principal.IsPositive));
    });

    [Fact]
    public void Due_dates_rise_and_lie_between_disbursement_and_the_end_of_the_term() => ForAny((plan, policy) =>
    {
        var dates = RepaymentSchedule.For(plan, policy).Instalments.Select(one => one.DueOn).ToList();

        Assert.Equal(dates.Distinct().Order(), dates);
        Assert.True(dates[0] > plan.DisbursedOn && dates[^1] <= plan.DisbursedOn.AddMonths(plan.TermMonths));
    });

    [Fact]
    public void Every_due_date_is_a_session_less_than_a_month_before_what_was_agreed() => ForAny((plan, policy) =>
    {
        var due = policy.DueOn(plan.DisbursedOn);

        Assert.Equal(FiscalMonth.Of(due).Day(policy.SessionDay), due);
        Assert.InRange(plan.DisbursedOn.DayNumber - due.DayNumber, 0, 30);
    });

    private static void ForAny(Action<SchedulePlan, SchedulePolicy> holds)
    {
        var random = new Random(20261125);
        for (var round = 0; round < Rounds; round++)
        {
            var period = random.Next(3) switch { 0 => 0, 1 => 6, _ => 12 };
            var grace = random.Next(3) * 6;
            var plan = new SchedulePlan(
                new DateOnly(2020, 1, 1).AddDays(random.Next(3_000)), new Vnd(random.NextInt64(1, 200_000_000)),
                grace + Math.Max(2, period) + random.Next(120), period, grace);
            var policy = new SchedulePolicy(
                new Vnd(random.Next(2) == 0 ? 100 : 100_000), (PartRounding)random.Next(1, 4), (RemainderPlace)random.Next(1, 3),
                DueDayRule.SessionOnOrBefore, random.Next(1, 32));
            holds(plan, policy);
        }
    }
}
