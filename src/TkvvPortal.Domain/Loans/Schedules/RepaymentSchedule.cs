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

    /// <summary>
    /// Draws up the schedule of a loan as the bank reports it: its final due date ends it, drawn to the session like the others (P07), and
    /// no earlier instalment falls on or after that day.
    /// </summary>
    public static RepaymentSchedule For(DisbursementTerms terms, SchedulePolicy policy)
    {
        var last = policy.DueOn(terms.MaturesOn);
        var dates = new List<DateOnly>();
        for (var months = terms.PrincipalPeriodMonths; months > 0 && policy.DueOn(terms.DisbursedOn.AddMonths(months)) < last; months += terms.PrincipalPeriodMonths)
            dates.Add(terms.DisbursedOn.AddMonths(months));
        return On([.. dates, terms.MaturesOn], terms.Amount, policy);
    }

    /// <summary>What is left of each instalment when so much of the principal is repaid: the oldest due is settled first.</summary>
    public IReadOnlyList<InstalmentLeft> After(Vnd repaid)
    {
        List<InstalmentLeft> left = new(Instalments.Count);
        foreach (var instalment in Instalments)
        {
            var settled = repaid < instalment.Principal ? repaid : instalment.Principal;
            repaid -= settled;
            left.Add(new InstalmentLeft(instalment, instalment.Principal - settled));
        }

        return left;
    }

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
