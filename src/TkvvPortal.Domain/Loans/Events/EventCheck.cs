using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>
/// What is asked of an event when it is recorded, against the loan as it stands on that day. A replay does not ask it again:
/// limits are dated, and what was within them then stays recorded.
/// </summary>
internal static class EventCheck
{
    /// <summary>Throws TK-233, TK-237, TK-238, TK-239, TK-241, TK-244 or TK-283.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="state">The loan on the day of the event.</param>
    /// <param name="extendedMonths">Months of all extensions in the book, later ones too.</param>
    /// <param name="loan">What was agreed.</param>
    /// <param name="policy">The limits.</param>
    public static void Refuse(LoanEvent happened, LoanState state, int extendedMonths, LoanContract loan, LedgerPolicy policy)
    {
        if (state.Standing == LoanStanding.Settled && !MayFollowSettlement(happened))
            throw new RuleViolationException(LoanEventRules.LoanIsOpen, happened.OccurredOn) { Field = nameof(LoanEvent.OccurredOn) };
        switch (happened.Kind)
        {
            case LoanEventKind.InstalmentAdjusted:
                RefuseLate(happened, state, loan, policy);
                break;
            case LoanEventKind.Extended:
                RefuseTooLong(happened, extendedMonths, policy.Extension.Months(loan.TermMonths));
                break;
            case LoanEventKind.MovedToOverdue when state.Standing != LoanStanding.Frozen && !state.PastDue.IsPositive:
                throw new RuleViolationException(LoanEventRules.SomethingIsPastDue, happened.OccurredOn) { Field = nameof(LoanEvent.OccurredOn) };
            case LoanEventKind.Frozen:
                RefuseTooLongFrozen(happened, policy);
                break;
            case LoanEventKind.Paid when state.Standing == LoanStanding.NotDisbursed:
            case LoanEventKind.Misappropriated:
                RefuseMoreThanLent(happened.Principal, loan.Schedule.Total);
                break;
        }
    }

    /// <summary>A further part may be paid out, and interest that was left is paid after the principal.</summary>
    private static bool MayFollowSettlement(LoanEvent happened) =>
        happened.Kind == LoanEventKind.Disbursed || (happened.Kind == LoanEventKind.Paid && happened.Principal == Vnd.Zero);

    private static void RefuseLate(LoanEvent adjusted, LoanState state, LoanContract loan, LedgerPolicy policy)
    {
        var instalment = state.Instalments.SkipLast(1).FirstOrDefault(one => one.Number == adjusted.InstalmentNumber && one.Left.IsPositive)
            ?? throw new RuleViolationException(LoanEventRules.FinalDateIsNotAdjusted, adjusted.InstalmentNumber!.Value)
            { Field = nameof(LoanEvent.InstalmentNumber) };
        var deadlines = AdjustmentDeadlines.For(instalment.DueOn, loan.DueDays.SessionDay, policy.Lead, policy.Calendar);
        if (adjusted.OccurredOn > deadlines.LastDay)
            throw new RuleViolationException(LoanEventRules.AdjustedInTime, deadlines.LastDay) { Field = nameof(LoanEvent.OccurredOn) };
    }

    private static void RefuseTooLong(LoanEvent extended, int used, int allowed)
    {
        if (used + extended.Months > allowed)
            throw new RuleViolationException(LoanEventRules.ExtendedWithinLimit, allowed, used) { Field = nameof(LoanEvent.Months) };
    }

    private static void RefuseMoreThanLent(Vnd principal, Vnd lent)
    {
        if (principal > lent)
            throw new RuleViolationException(LoanEventRules.PrincipalIsOfThisLoan, principal, lent) { Field = nameof(LoanEvent.Principal) };
    }

    private static void RefuseTooLongFrozen(LoanEvent frozen, LedgerPolicy policy)
    {
        var allowed = policy.Freeze.Months(frozen.DamagePercent!.Value);
        if (frozen.Until < frozen.OccurredOn || frozen.Until > frozen.OccurredOn.AddMonths(allowed))
        {
            throw new RuleViolationException(LoanEventRules.FrozenWithinLimit, allowed, frozen.DamagePercent.Value)
            { Field = nameof(LoanEvent.Until) };
        }
    }
}
