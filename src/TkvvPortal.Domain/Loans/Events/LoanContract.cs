using TkvvPortal.Domain.Loans.Schedules;
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
    OverdueRegime Regime);
