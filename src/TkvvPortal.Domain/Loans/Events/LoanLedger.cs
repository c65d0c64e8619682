using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>
/// Sổ theo dõi món vay: a loan with its events. Never changed: recording and undoing make a new one. Everything that follows
/// from an event is replayed, so taking back an old payment re-allocates the later ones. Figures the bank reported take the
/// place of the computed ones from their data date on.
/// </summary>
public sealed class LoanLedger
{
    private readonly LoanContract _loan;
    private readonly LedgerPolicy _policy;
    private readonly BankBalance? _reported;

    /// <summary>Opens the book; throws TK-247 when an event is of another loan.</summary>
    /// <param name="loan">What was agreed.</param>
    /// <param name="policy">How events are judged and replayed.</param>
    /// <param name="events">The events in any order, reversals included.</param>
    /// <param name="reported">The bank's latest figures; none when it has not reported the loan.</param>
    public LoanLedger(LoanContract loan, LedgerPolicy policy, IEnumerable<LoanEvent> events, BankBalance? reported = null)
    {
        (_loan, _policy, _reported) = (loan, policy, reported);
        Events = [.. events.OrderBy(e => e.OccurredOn).ThenBy(e => e.Kind).ThenBy(e => e.RecordedAtUtc).ThenBy(e => e.Id)];
        if (Events.Any(e => e.LoanId != loan.LoanId))
            throw new RuleViolationException(LoanEventRules.EventIsOfThisLoan);
    }

    /// <summary>All events, those taken back and their reversals included, in the order they take effect.</summary>
    public IReadOnlyList<LoanEvent> Events { get; }

    /// <summary>The last day anything is known of the loan: of the bank's figures, or of an event.</summary>
    public DateOnly LastDay =>
        Events.Select(e => e.OccurredOn).Append(_loan.DisbursedOn).Append(_reported?.AsOf ?? _loan.DisbursedOn).Max();

    /// <summary>The loan on a day, the events of that day included; figures of a later data date are not looked at.</summary>
    public LoanState StateOn(DateOnly day)
    {
        var pending = _reported is not null && _reported.AsOf <= day ? _reported : null;
        var replay = new LoanReplay(_loan, _policy, openedByBank: _reported is not null);
        foreach (var happened in Standing().Where(e => e.OccurredOn <= day))
        {
            if (pending is not null && happened.OccurredOn >= pending.AsOf)
            {
                replay.TakeOver(pending);
                pending = null;
            }

            replay.Apply(happened);
        }

        if (pending is not null)
            replay.TakeOver(pending);
        return replay.State(day);
    }

    /// <summary>
    /// The book with one more event, wherever in time it belongs; throws the rule that refuses it (TK-232 to TK-244, TK-247 to
    /// TK-249), or TK-281 when another event does not fit with it, or fits no longer with the bank's figures.
    /// </summary>
    public LoanLedger Record(LoanEvent happened, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(happened);
        RefuseDay(happened.OccurredOn, _loan.DisbursedOn, today);
        RefuseUnfit(LoanEventRules.OtherEventsFit, nameof(LoanEvent.OccurredOn), today);
        var longer = With(happened);
        EventCheck.Refuse(happened, StateOn(happened.OccurredOn), Standing().Sum(e => e.Months ?? 0), _loan, _policy);
        longer.StateOn(happened.OccurredOn);
        longer.RefuseUnfit(LoanEventRules.OtherEventsFit, nameof(LoanEvent.OccurredOn), today);
        return longer;
    }

    /// <summary>
    /// The book with an event taken back by a reversal; throws TK-230 or TK-231 for the paper, TK-232 for its day, TK-245 when
    /// the event cannot be reversed, TK-282 when somebody else's duty was to record it, TK-246 when a later event rests on it. Where the bank's
    /// figures contradict several events, they are taken back one by one.
    /// </summary>
    /// <param name="eventId">The event.</param>
    /// <param name="reversalId">The key of the reversal.</param>
    /// <param name="paper">Why, and by what paper.</param>
    /// <param name="today">Today.</param>
    /// <param name="mayUndo">The kinds of events the person may take back; all when not said.</param>
    public LoanLedger Undo(Guid eventId, Guid reversalId, EventPaper paper, DateOnly today, IReadOnlyCollection<LoanEventKind>? mayUndo = null)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var undone = Standing().FirstOrDefault(e => e.Id == eventId)
            ?? throw new RuleViolationException(LoanEventRules.ReversedOnce) { Field = nameof(LoanEvent.ReversesId) };
        if (mayUndo?.Contains(undone.Kind) == false)
            throw new RuleViolationException(LoanEventRules.ReversedByWhoRecords) { Field = nameof(LoanEvent.ReversesId) };
        RefuseDay(paper.OccurredOn, undone.OccurredOn, today);
        var longer = With(LoanEvent.Reversal(reversalId, _loan, paper, eventId));
        if (Misfit(today) is null)
            longer.RefuseUnfit(LoanEventRules.NothingDependsOnIt, nameof(LoanEvent.ReversesId), today);
        return longer;
    }

    /// <summary>The events that count: none that was taken back, and no reversal.</summary>
    public IReadOnlyList<LoanEvent> Standing()
    {
        var gone = Events.Where(e => e.ReversesId is not null).Select(e => e.ReversesId!.Value).ToHashSet();
        return [.. Events.Where(e => e.Kind != LoanEventKind.Reversed && !gone.Contains(e.Id))];
    }

    /// <summary>Says by a rule which event no longer fits what went before.</summary>
    private void RefuseUnfit(Rule rule, string field, DateOnly today)
    {
        if (Misfit(today) is { } why)
            throw new RuleViolationException(rule, why.TrimEnd('.')) { Field = field };
    }

    /// <summary>Why an event does not fit what went before; none when all do.</summary>
    private string? Misfit(DateOnly today)
    {
        try
        {
            StateOn(today);
            return null;
        }
        catch (RuleViolationException refusal)
        {
            return refusal.Message;
        }
    }

    private LoanLedger With(LoanEvent happened) => new(_loan, _policy, [.. Events, happened], _reported);

    private static void RefuseDay(DateOnly day, DateOnly first, DateOnly today)
    {
        if (day < first || day > today)
            throw new RuleViolationException(LoanEventRules.EventIsInOrder, first, today) { Field = nameof(LoanEvent.OccurredOn) };
    }
}
