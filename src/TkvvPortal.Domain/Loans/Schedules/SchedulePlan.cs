using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Schedules;

/// <summary>What a schedule is drawn up from.</summary>
/// <param name="DisbursedOn">The day the money is paid out.</param>
/// <param name="Amount">The principal, đồng.</param>
/// <param name="TermMonths">Thời hạn vay.</param>
/// <param name="PeriodMonths">Months between instalments; 0 when all is due at the end.</param>
/// <param name="GraceMonths">Thời gian ân hạn gốc: months before the first period begins.</param>
public sealed record SchedulePlan(DateOnly DisbursedOn, Vnd Amount, int TermMonths, int PeriodMonths, int GraceMonths = 0)
{
    /// <summary>
    /// The agreed due dates, counted from the day of disbursement so that a 31st comes back after a short month; the last
    /// is the end of the term, however long the last period. Throws TK-250 or TK-251.
    /// </summary>
    public IReadOnlyList<DateOnly> AgreedDates()
    {
        Refuse();
        var dates = new List<DateOnly>();
        if (PeriodMonths > 0)
        {
            for (var month = GraceMonths + PeriodMonths; month < TermMonths; month += PeriodMonths)
                dates.Add(DisbursedOn.AddMonths(month));
        }

        dates.Add(DisbursedOn.AddMonths(TermMonths));
        return dates;
    }

    private void Refuse()
    {
        if (!Amount.IsPositive || TermMonths <= 0)
            throw new RuleViolationException(ScheduleRules.AmountAndTermArePositive) { Field = nameof(TermMonths) };
        if (PeriodMonths < 0 || GraceMonths < 0 || GraceMonths + PeriodMonths > TermMonths)
            throw new RuleViolationException(ScheduleRules.PeriodsFitInTerm, TermMonths) { Field = nameof(PeriodMonths) };
    }
}
