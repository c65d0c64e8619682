using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>What was agreed about a loan and does not change by itself.</summary>
/// <param name="LoanId">The loan.</param>
/// <param name="GroupId">Its group.</param>
/// <param name="Rate">The loan's own rate.</param>
/// <param name="DisbursedOn">The day of the first disbursement.</param>
/// <param name="TermMonths">Thời hạn vay, which extensions are measured by.</param>
/// <param name="AgreedEnd">The agreed end of the term, before it is drawn back to a session; the final due date where only that is known.</param>
/// <param name="Schedule">The schedule at disbursement, the bank's own where known.</param>
/// <param name="DueDays">How an extended date is drawn back to the session.</param>
/// <param name="Regime">When unpaid principal becomes overdue.</param>
public sealed record LoanContract(
    Guid LoanId,
    Guid GroupId,
    InterestRate Rate,
    DateOnly DisbursedOn,
    int TermMonths,
    DateOnly AgreedEnd,
    RepaymentSchedule Schedule,
    SchedulePolicy DueDays,
    OverdueRegime Regime)
{
    /// <summary>
    /// The contract of a loan as the bank reports it. Extensions are counted from the end that was agreed before the first of them.
    /// </summary>
    /// <param name="loan">The loan.</param>
    /// <param name="policy">The dated parameters.</param>
    /// <param name="sessionDay">The day of the month of the session, 1–31.</param>
    /// <param name="alwaysPerInstalment">Whether the programme never knew another overdue regime, as NOXH.</param>
    public static LoanContract Of(Loan loan, PolicyBook policy, int sessionDay, bool alwaysPerInstalment)
    {
        ArgumentNullException.ThrowIfNull(loan);
        var terms = loan.Terms with { MaturesOn = loan.AgreedEnd ?? loan.MaturesOn };
        var dueDays = SchedulePolicy.On(policy, terms.DisbursedOn, sessionDay);
        return new LoanContract(
            loan.Id, loan.GroupId, loan.Rate, terms.DisbursedOn, terms.TermMonths, terms.MaturesOn, RepaymentSchedule.For(terms, dueDays), dueDays,
            OverdueRegimes.Of(policy, terms.DisbursedOn, alwaysPerInstalment));
    }
}
