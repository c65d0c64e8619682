using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Schedules;

/// <summary>
/// Lịch trả nợ gốc, provisional: the bank's own dates and amounts win where they are known (specification §4.5).
/// </summary>
/// <param name="Instalments">In the order of their due dates, which all differ; at least one.</param>
public sealed record RepaymentSchedule(IReadOnlyList<Instalment> Instalments)
{
    /// <summary>Ngày đến hạn cuối cùng.</summary>
    public DateOnly MaturesOn => Instalments[^1].DueOn;

    /// <summary>The principal of all instalments, đồng.</summary>
    public Vnd Total => Instalments.Total(instalment => instalment.Principal);

    /// <summary>Draws up the schedule of a plan; throws TK-250 or TK-251.</summary>
    public static RepaymentSchedule For(SchedulePlan plan, SchedulePolicy policy) =>
        On(plan.AgreedDates(), plan.Amount, policy);

    /// <summary>Draws up the schedule of a student loan; throws TK-251 when there is no month between instalments.</summary>
    public static RepaymentSchedule For(StudentLoanTerm term, Vnd amount, int periodMonths, SchedulePolicy policy) =>
        On(term.AgreedDates(periodMonths), amount, policy);

    /// <summary>Where rounding left fewer parts than dates, the last part stays on the last date.</summary>
    private static RepaymentSchedule On(IReadOnlyList<DateOnly> agreed, Vnd amount, SchedulePolicy policy)
    {
        var parts = policy.Parts(amount, agreed.Count);
        return new RepaymentSchedule(
        [
            .. parts.Select((part, index) => new Instalment(
                index + 1, policy.DueOn(index == parts.Count - 1 ? agreed[^1] : agreed[index]), part)),
        ]);
    }
}
