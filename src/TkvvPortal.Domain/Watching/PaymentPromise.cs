using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Watching;

/// <summary>Lời hứa trả nợ: a household says how much it will pay of a loan by which day. Never changed; later figures show whether it was kept.</summary>
public sealed class PaymentPromise : IBelongsToGroup
{
    private PaymentPromise()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The loan.</summary>
    public Guid LoanId { get; private set; }

    /// <summary>The borrower's stay in the group.</summary>
    public Guid MembershipId { get; private set; }

    /// <summary>Interest or principal.</summary>
    public PromiseKind Kind { get; private set; }

    /// <summary>The amount promised, đồng.</summary>
    public Vnd Amount { get; private set; }

    /// <summary>Who promised.</summary>
    public string PromisedBy { get; private set; } = "";

    /// <summary>The day it was promised.</summary>
    public DateOnly PromisedOn { get; private set; }

    /// <summary>The day by which it is paid.</summary>
    public DateOnly PayBy { get; private set; }

    /// <summary>Where it was told: at home, at the meeting, by telephone.</summary>
    public string ToldAt { get; private set; } = "";

    /// <summary>Lãi tồn or principal outstanding by the bank's figures at the promise, đồng.</summary>
    public Vnd OwedThen { get; private set; }

    /// <summary>The day those figures held for.</summary>
    public DateOnly FiguresOf { get; private set; }

    /// <summary>The data date of the bank's figures that first showed it paid in time; none when none did.</summary>
    public DateOnly? SeenPaidOn { get; private set; }

    /// <summary>The instant it was entered.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The account that entered it.</summary>
    public Guid RecordedById { get; private set; }

    /// <summary>The name of who entered it.</summary>
    public string RecordedByName { get; private set; } = "";

    /// <summary>Records a promise; throws TK-515 … TK-518.</summary>
    /// <param name="id">The key.</param>
    /// <param name="loan">The loan, with the bank's figures.</param>
    /// <param name="words">What was promised.</param>
    /// <param name="interestOnly">Whether a board records it.</param>
    /// <param name="by">Who records it, today.</param>
    public static PaymentPromise Record(Guid id, Loan loan, PromiseWords words, bool interestOnly, RecordStamp by)
    {
        ArgumentNullException.ThrowIfNull(loan);
        Refuse(words, interestOnly, by.On);
        return new PaymentPromise
        {
            Id = id, GroupId = loan.GroupId, LoanId = loan.Id, MembershipId = loan.MembershipId, Kind = words.Kind, Amount = words.Amount!.Value,
            PromisedBy = VietnameseText.Clean(words.PromisedBy!), PromisedOn = words.PromisedOn ?? by.On, PayBy = words.PayBy!.Value, ToldAt = VietnameseText.Clean(words.ToldAt!),
            OwedThen = Owed(words.Kind, loan.Balance), FiguresOf = loan.AsOf,
            RecordedAtUtc = by.AtUtc, RecordedById = by.UserId, RecordedByName = by.UserName,
        };
    }

    /// <summary>Looks whether new figures of the bank show it paid in time, and remembers it: a debt that grows again later breaks no promise.</summary>
    public void Look(BankBalance balance, DateOnly? lastTransactionOn)
    {
        ArgumentNullException.ThrowIfNull(balance);
        var isInTime = balance.AsOf <= PayBy.AddDays(1) || lastTransactionOn <= PayBy;
        if (SeenPaidOn is null && isInTime && balance.AsOf > FiguresOf && OwedThen - Owed(Kind, balance) >= Amount)
            SeenPaidOn = balance.AsOf;
    }

    /// <summary>Whether it was kept: what was received since covers it, or the bank's figures showed it.</summary>
    /// <param name="today">The day.</param>
    /// <param name="paid">What was paid of the kind from the promise to its day, đồng.</param>
    public PromiseState StateOn(DateOnly today, Vnd paid) =>
        SeenPaidOn is not null || paid >= Amount ? PromiseState.Kept : today > PayBy ? PromiseState.Broken : PromiseState.Open;

    private static Vnd Owed(PromiseKind kind, BankBalance balance) => kind == PromiseKind.Interest ? balance.Arrears : balance.Outstanding;

    private static void Refuse(PromiseWords words, bool interestOnly, DateOnly today)
    {
        if (interestOnly && words.Kind != PromiseKind.Interest)
            throw new RuleViolationException(WatchRules.BoardHearsInterestOnly) { Field = nameof(Kind) };
        if (string.IsNullOrWhiteSpace(words.PromisedBy))
            throw new RuleViolationException(WatchRules.PromiseIsComplete) { Field = nameof(PromisedBy) };
        if (words.Amount is not { IsPositive: true })
            throw new RuleViolationException(WatchRules.PromiseIsComplete) { Field = nameof(Amount) };
        if (string.IsNullOrWhiteSpace(words.ToldAt))
            throw new RuleViolationException(WatchRules.PromiseIsComplete) { Field = nameof(ToldAt) };
        if (words.PromisedOn > today)
            throw new RuleViolationException(WatchRules.PromisedOnIsPast, today) { Field = nameof(PromisedOn) };
        if (words.PayBy is not { } payBy || payBy < (words.PromisedOn ?? today))
            throw new RuleViolationException(WatchRules.PayByFollowsPromise, words.PromisedOn ?? today) { Field = nameof(PayBy) };
    }
}
