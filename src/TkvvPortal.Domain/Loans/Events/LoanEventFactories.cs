using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <content>How each kind of event is made.</content>
public sealed partial class LoanEvent
{
    /// <summary>Giải ngân; throws TK-230, TK-231 or TK-235.</summary>
    public static LoanEvent Disbursed(Guid id, LoanContract loan, EventPaper paper, Vnd amount) =>
        Money(LoanEventKind.Disbursed, id, loan, paper, amount, Vnd.Zero);

    /// <summary>A payment as the bank booked it, its own split; throws TK-230, TK-231 or TK-235.</summary>
    public static LoanEvent Paid(Guid id, LoanContract loan, EventPaper paper, Vnd principal, Vnd interest) =>
        Money(LoanEventKind.Paid, id, loan, paper, principal, interest);

    /// <summary>Điều chỉnh kỳ hạn (08/TD): an instalment is due on a later day; throws TK-230 or TK-231.</summary>
    public static LoanEvent InstalmentAdjusted(Guid id, LoanContract loan, EventPaper paper, int instalment, DateOnly dueOn)
    {
        var made = Of(LoanEventKind.InstalmentAdjusted, id, loan, paper);
        (made.InstalmentNumber, made.Until) = (instalment, dueOn);
        return made;
    }

    /// <summary>Gia hạn nợ (09/TD) by a number of months; throws TK-230, TK-231 or TK-235.</summary>
    public static LoanEvent Extended(Guid id, LoanContract loan, EventPaper paper, int months)
    {
        var made = Of(LoanEventKind.Extended, id, loan, paper);
        if (months <= 0)
            throw new RuleViolationException(LoanEventRules.AmountIsPositive) { Field = nameof(Months) };
        made.Months = months;
        return made;
    }

    /// <summary>Chuyển nợ quá hạn (14/TD): all that is past due by the loan's regime; throws TK-230 or TK-231.</summary>
    public static LoanEvent MovedToOverdue(Guid id, LoanContract loan, EventPaper paper) =>
        Of(LoanEventKind.MovedToOverdue, id, loan, paper);

    /// <summary>Khoanh nợ up to and including a day; throws TK-230 or TK-231.</summary>
    public static LoanEvent Frozen(Guid id, LoanContract loan, EventPaper paper, DateOnly until, int damagePercent)
    {
        var made = Of(LoanEventKind.Frozen, id, loan, paper);
        (made.Until, made.DamagePercent) = (until, damagePercent);
        return made;
    }

    /// <summary>The end of a freeze before its last day; throws TK-230 or TK-231.</summary>
    public static LoanEvent Unfrozen(Guid id, LoanContract loan, EventPaper paper) => Of(LoanEventKind.Unfrozen, id, loan, paper);

    /// <summary>Nợ bị chiếm dụng; throws TK-230, TK-231 or TK-235.</summary>
    public static LoanEvent Misappropriated(
        Guid id, LoanContract loan, EventPaper paper, Misappropriator holder, Vnd principal, Vnd interest)
    {
        var made = Money(LoanEventKind.Misappropriated, id, loan, paper, principal, interest);
        made.Holder = holder;
        return made;
    }

    /// <summary>Hộ vay bỏ đi khỏi nơi cư trú; throws TK-230 or TK-231.</summary>
    public static LoanEvent Absconded(Guid id, LoanContract loan, EventPaper paper) => Of(LoanEventKind.Absconded, id, loan, paper);

    /// <summary>Takes an event back; see <see cref="LoanLedger.Undo"/>, which knows whether it may be.</summary>
    internal static LoanEvent Reversal(Guid id, LoanContract loan, EventPaper paper, Guid reverses)
    {
        var made = Of(LoanEventKind.Reversed, id, loan, paper);
        made.ReversesId = reverses;
        return made;
    }

    private static LoanEvent Money(LoanEventKind kind, Guid id, LoanContract loan, EventPaper paper, Vnd principal, Vnd interest)
    {
        var made = Of(kind, id, loan, paper);
        if (principal < Vnd.Zero || interest < Vnd.Zero || !(principal + interest).IsPositive)
            throw new RuleViolationException(LoanEventRules.AmountIsPositive) { Field = nameof(Principal) };
        (made.Principal, made.Interest) = (principal, interest);
        return made;
    }

    private static LoanEvent Of(LoanEventKind kind, Guid id, LoanContract loan, EventPaper paper)
    {
        if (string.IsNullOrWhiteSpace(paper.Reason))
            throw new RuleViolationException(LoanEventRules.EventHasReason) { Field = nameof(Reason) };
        if (string.IsNullOrWhiteSpace(paper.Number))
            throw new RuleViolationException(LoanEventRules.EventHasPaper) { Field = nameof(PaperNumber) };
        return new LoanEvent
        {
            Id = id,
            GroupId = loan.GroupId,
            LoanId = loan.LoanId,
            Kind = kind,
            OccurredOn = paper.OccurredOn,
            Reason = VietnameseText.Clean(paper.Reason),
            PaperNumber = VietnameseText.Clean(paper.Number),
            RecordedAtUtc = paper.RecordedAtUtc,
            RecordedBy = paper.RecordedBy,
            RecordedByName = paper.RecordedByName,
        };
    }
}
