using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>
/// Replays the events of a loan in their order. Refuses an event that does not fit what went before, so that an event others
/// rest on cannot be taken away.
/// </summary>
/// <param name="loan">What was agreed.</param>
/// <param name="policy">How interest is computed and payments go to instalments.</param>
/// <param name="openedByBank">Whether figures of the bank will come, so that nothing need be known of the time before them.</param>
internal sealed partial class LoanReplay(LoanContract loan, LedgerPolicy policy, bool openedByBank)
{
    private readonly InstalmentBook _book = new(loan.Schedule, loan.Regime);
    private readonly List<BalanceSpan> _spans = [];
    private DateOnly _cursor = loan.DisbursedOn;
    private Vnd _disbursed;
    private Vnd _outstanding;
    private Vnd _frozen;
    private DateOnly? _frozenUntil;
    private Vnd _arrearsReported;
    private Vnd _interestPaid;
    private int _extendedMonths;
    private bool _isOpened;
    private Misappropriator? _misappropriated;
    private bool _absconded;
    private DateOnly? _lastTransactionOn;
    private BalanceDifference? _difference;

    private bool IsFrozen => _frozenUntil is not null || _frozen.IsPositive;

    private Vnd Overdue => Least(_book.Overdue, _outstanding - _frozen);

    private Vnd InTerm => _outstanding - _frozen - Overdue;

    /// <summary>Takes an event in; throws TK-234, TK-236, TK-237, TK-240, TK-242, TK-243, TK-248 or TK-249.</summary>
    public void Apply(LoanEvent happened)
    {
        AdvanceTo(happened.OccurredOn);
        if (happened.Kind != LoanEventKind.Disbursed && !_isOpened && !openedByBank)
            throw new RuleViolationException(LoanEventRules.LoanIsDisbursed, happened.OccurredOn) { Field = nameof(LoanEvent.OccurredOn) };
        switch (happened.Kind)
        {
            case LoanEventKind.Disbursed:
                Disburse(happened);
                break;
            case LoanEventKind.Paid:
                Pay(happened);
                break;
            case LoanEventKind.InstalmentAdjusted:
                _book.Adjust(happened);
                break;
            case LoanEventKind.Extended:
                Extend(happened);
                break;
            case LoanEventKind.MovedToOverdue:
                RequireNotFrozen();
                _book.MoveToOverdue(happened.OccurredOn);
                break;
            case LoanEventKind.Frozen:
                RequireNotFrozen();
                (_frozen, _frozenUntil) = (_outstanding, happened.Until);
                break;
            case LoanEventKind.Unfrozen:
                if (!IsFrozen)
                    throw new RuleViolationException(LoanEventRules.LoanIsFrozen, happened.OccurredOn) { Field = nameof(LoanEvent.OccurredOn) };
                Thaw();
                break;
            case LoanEventKind.Misappropriated:
                _misappropriated = happened.Holder;
                break;
            case LoanEventKind.Absconded:
                _absconded = true;
                break;
        }
    }

    private void Disburse(LoanEvent disbursed)
    {
        _disbursed += disbursed.Principal;
        if (_disbursed > loan.Schedule.Total)
        {
            throw new RuleViolationException(LoanEventRules.DisbursedWithinSchedule, _disbursed, loan.Schedule.Total)
            { Field = nameof(LoanEvent.Principal) };
        }

        (_outstanding, _isOpened, _lastTransactionOn) = (_outstanding + disbursed.Principal, true, disbursed.OccurredOn);
    }

    private void Pay(LoanEvent paid)
    {
        _lastTransactionOn = paid.OccurredOn;
        if (!_isOpened)
            return;
        if (paid.Principal > _outstanding)
        {
            throw new RuleViolationException(LoanEventRules.PrincipalIsOwed, paid.Principal, _outstanding, paid.OccurredOn)
            { Field = nameof(LoanEvent.Principal) };
        }

        _book.Pay(paid.Principal, paid.OccurredOn, policy.Order);
        _outstanding -= paid.Principal;
        _frozen = Least(_frozen, _outstanding);
        _interestPaid += paid.Interest;
    }

    private void Extend(LoanEvent extended)
    {
        if (extended.OccurredOn > _book.MaturesOn)
            throw new RuleViolationException(LoanEventRules.ExtendedBeforeFinalDate, _book.MaturesOn) { Field = nameof(LoanEvent.OccurredOn) };
        _extendedMonths += extended.Months!.Value;
        _book.Extend(loan.DueDays.DueOn(loan.AgreedEnd.AddMonths(_extendedMonths)));
    }

    private void RequireNotFrozen()
    {
        if (IsFrozen)
            throw new RuleViolationException(LoanEventRules.LoanIsNotFrozen) { Field = nameof(LoanEvent.OccurredOn) };
    }

    private static Vnd Least(Vnd left, Vnd right) => left < right ? left : right;
}
