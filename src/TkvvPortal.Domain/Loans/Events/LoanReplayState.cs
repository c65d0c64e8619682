using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <content>The time that passes between events, the bank's figures, and what the loan is like.</content>
internal sealed partial class LoanReplay
{
    /// <summary>The bank's figures at the start of a data date take the place of the computed ones.</summary>
    public void TakeOver(BankBalance balance)
    {
        AdvanceTo(balance.AsOf);
        var computed = State(balance.AsOf);
        if (_isOpened)
        {
            _difference = new BalanceDifference(
                balance.AsOf, computed.Outstanding - balance.Outstanding, computed.InterestOwed - balance.Arrears);
        }

        // A loan paid out in parts has not yet paid back what was not paid out.
        var lent = _isOpened ? _disbursed : loan.Schedule.Total;
        _book.TakeOver(balance, Vnd.Max(Vnd.Zero, lent - balance.Outstanding));
        _spans.Clear();
        (_disbursed, _outstanding, _frozen, _isOpened) = (lent, balance.Outstanding, balance.Frozen, true);
        (_arrearsReported, _interestPaid) = (balance.Arrears, Vnd.Zero);
        if (!_frozen.IsPositive)
            _frozenUntil = null;
    }

    /// <summary>What the loan is like on a day, which is not before the last event.</summary>
    public LoanState State(DateOnly day)
    {
        AdvanceTo(day);
        return new LoanState
        {
            AsOf = day,
            Standing = Standing(),
            InTerm = InTerm,
            Overdue = Overdue,
            Frozen = _frozen,
            Charge = InterestCharge.Over(_spans, loan.Rate, policy.Interest),
            ArrearsReported = _arrearsReported,
            InterestPaid = _interestPaid,
            Instalments = _book.States(day),
            MaturesOn = _book.MaturesOn,
            ExtendedMonths = _extendedMonths,
            FrozenUntil = _frozenUntil,
            Misappropriated = _misappropriated,
            Absconded = _absconded,
            LastTransactionOn = _lastTransactionOn,
            PastDue = IsFrozen ? Vnd.Zero : Least(_book.PastDue(day), InTerm),
            Difference = _difference,
        };
    }

    /// <summary>Takes the interest up to a day, which itself bears none yet; a freeze that runs out on the way ends.</summary>
    private void AdvanceTo(DateOnly day)
    {
        if (_frozenUntil is { } last && last < day)
        {
            Span(last.AddDays(1));
            Thaw();
        }

        Span(day);
    }

    /// <summary>Days on which nothing about the principal changed are one span, however many events they see.</summary>
    private void Span(DateOnly until)
    {
        if (until <= _cursor)
            return;
        var span = new BalanceSpan(_cursor, until, InTerm, Overdue);
        if (_spans is [.., var before] && before with { Until = until } == span with { From = before.From } && before.Until == _cursor)
            _spans[^1] = before with { Until = until };
        else if (InTerm.IsPositive || Overdue.IsPositive)
            _spans.Add(span);
        _cursor = until;
    }

    private void Thaw() => (_frozen, _frozenUntil) = (Vnd.Zero, null);

    private LoanStanding Standing() =>
        !_isOpened ? LoanStanding.NotDisbursed
        : !_outstanding.IsPositive ? LoanStanding.Settled
        : IsFrozen ? LoanStanding.Frozen
        : Overdue.IsPositive ? LoanStanding.Overdue
        : _extendedMonths > 0 ? LoanStanding.Extended
        : LoanStanding.InTerm;
}
