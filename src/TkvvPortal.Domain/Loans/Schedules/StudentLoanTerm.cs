using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Schedules;

/// <summary>
/// Thời hạn của món vay học sinh, sinh viên: the time of study is lent, a year is waited, the time of study is repaid
/// (specification §4.1, QĐ 157/2007/QĐ-TTg).
/// </summary>
public sealed record StudentLoanTerm
{
    /// <summary>Months from graduation to the first instalment.</summary>
    public const int WaitingMonths = 12;

    /// <summary>Creates the term; throws TK-252 when graduation is not after the first loan.</summary>
    public StudentLoanTerm(DateOnly firstLoanOn, DateOnly graduatesOn)
    {
        if (graduatesOn <= firstLoanOn)
            throw new RuleViolationException(ScheduleRules.GraduationIsAfterFirstLoan, firstLoanOn) { Field = nameof(GraduatesOn) };
        (FirstLoanOn, GraduatesOn) = (firstLoanOn, graduatesOn);
    }

    /// <summary>The day of the first disbursement.</summary>
    public DateOnly FirstLoanOn { get; }

    /// <summary>The day of graduation.</summary>
    public DateOnly GraduatesOn { get; }

    /// <summary>Whole months from the first loan to graduation.</summary>
    public int StudyMonths
    {
        get
        {
            var months = FiscalMonth.Of(GraduatesOn).MonthsSince(FiscalMonth.Of(FirstLoanOn));
            return FirstLoanOn.AddMonths(months) > GraduatesOn ? months - 1 : months;
        }
    }

    /// <summary>Days from the first loan to graduation.</summary>
    public int StudyDays => GraduatesOn.DayNumber - FirstLoanOn.DayNumber;

    /// <summary>Thời hạn vay: twice the months of study and the months waited.</summary>
    public int TermMonths => (2 * StudyMonths) + WaitingMonths;

    /// <summary>The agreed day of the first instalment, before it is drawn back to the session.</summary>
    public DateOnly FirstAgreedOn => GraduatesOn.AddMonths(WaitingMonths);

    /// <summary>The last day the loan may run to: the days of study after graduation, and the months waited.</summary>
    public DateOnly LastLegalDay => GraduatesOn.AddDays(StudyDays).AddMonths(WaitingMonths);

    /// <summary>The agreed due dates; throws TK-251 when there is no month between them.</summary>
    public IReadOnlyList<DateOnly> AgreedDates(int periodMonths)
    {
        if (periodMonths <= 0)
            throw new RuleViolationException(ScheduleRules.PeriodsFitInTerm, TermMonths) { Field = "PeriodMonths" };
        var dates = new List<DateOnly>();
        for (var months = 0; FirstAgreedOn.AddMonths(months) < LastLegalDay; months += periodMonths)
            dates.Add(FirstAgreedOn.AddMonths(months));
        dates.Add(LastLegalDay);
        return dates;
    }
}
