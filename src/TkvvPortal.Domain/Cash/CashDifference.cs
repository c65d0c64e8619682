using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Cash;

/// <summary>Chênh lệch tiền: a shortage or surplus with who answers for it, why, and until when; settled by further entries, never edited.</summary>
public sealed class CashDifference : MoneyEntry, IHaveVersion
{
    private CashDifference()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The sheet.</summary>
    public Guid SheetId { get; private set; }

    /// <summary>The month of the sheet.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>The hand-in it was found at; none for money at the bank whose receipt was taken back.</summary>
    public Guid? HandInId { get; private set; }

    /// <summary>Missing or spare.</summary>
    public DifferenceKind Kind { get; private set; }

    /// <summary>The amount, always above zero, đồng.</summary>
    public Vnd Amount { get; private set; }

    /// <summary>The account of who answers for it.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>The name of who answers for it.</summary>
    public string OwnerName { get; private set; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The day by which it is settled.</summary>
    public DateOnly Deadline { get; private set; }

    /// <summary>The day it was found.</summary>
    public DateOnly FoundOn { get; private set; }

    /// <summary>The instant it was entered.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The name of who entered it.</summary>
    public string RecordedByName { get; private set; } = "";

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public override string Facts => new Facts("difference")
        .With(Id).With(GroupId).With(SheetId).With(Month.Key).With(HandInId).With((int)Kind).With(Amount).With(OwnerId).With(OwnerName)
        .With(Reason).With(Deadline).With(FoundOn).With(RecordedAtUtc).With(RecordedByName).ToString();

    /// <inheritdoc />
    public override CashEffect Effect => Kind == DifferenceKind.Shortage ? CashEffect.Missing(Amount) : CashEffect.Spare(Amount);

    /// <summary>The difference of a hand-in; none when the count was right.</summary>
    /// <param name="id">The key.</param>
    /// <param name="handIn">The hand-in.</param>
    /// <param name="count">Its count, with reason and deadline.</param>
    /// <param name="by">Who received the money.</param>
    public static CashDifference? Of(Guid id, HandIn handIn, CashCount count, RecordStamp by) => count.Difference == Vnd.Zero
        ? null
        : new CashDifference
        {
            Id = id, GroupId = handIn.GroupId, SheetId = handIn.SheetId, Month = handIn.Month, HandInId = handIn.Id,
            Kind = count.Difference < Vnd.Zero ? DifferenceKind.Shortage : DifferenceKind.Surplus, Amount = new Vnd(Math.Abs(count.Difference.Amount)),
            OwnerId = count.CountedById, OwnerName = count.CountedByName, Reason = count.Reason!, Deadline = count.Deadline ?? handIn.ReceivedOn,
            FoundOn = by.On, RecordedAtUtc = by.AtUtc, RecordedByName = by.UserName,
        };

    /// <summary>The money of receipts that were taken back after it was handed in: the bank has it without a receipt.</summary>
    public static CashDifference AtBank(Guid id, CollectionSheet sheet, Vnd amount, string reason, DateOnly deadline, RecordStamp by) => new()
    {
        Id = id, GroupId = sheet.GroupId, SheetId = sheet.Id, Month = sheet.Month, Kind = DifferenceKind.Surplus, Amount = amount,
        OwnerId = by.UserId, OwnerName = by.UserName, Reason = reason, Deadline = deadline,
        FoundOn = by.On, RecordedAtUtc = by.AtUtc, RecordedByName = by.UserName,
    };

    /// <summary>Settles it in whole or in part; throws TK-310 … TK-312.</summary>
    /// <param name="id">The key of the settlement.</param>
    /// <param name="amount">How much, đồng.</param>
    /// <param name="note">How.</param>
    /// <param name="settledBefore">What was settled before, đồng.</param>
    /// <param name="by">Who, and when.</param>
    public CashSettlement Settle(Guid id, Vnd amount, string? note, Vnd settledBefore, RecordStamp by)
    {
        if (!amount.IsPositive)
            throw new RuleViolationException(CashRules.SettlementIsPositive) { Field = nameof(CashSettlement.Amount) };
        if (amount > Amount - settledBefore)
            throw new RuleViolationException(CashRules.SettlementWithinOpen, amount, Amount - settledBefore) { Field = nameof(CashSettlement.Amount) };
        if (string.IsNullOrWhiteSpace(note))
            throw new RuleViolationException(CashRules.SettlementHasNote) { Field = nameof(CashSettlement.Note) };
        return new CashSettlement(id, this, amount, VietnameseText.Clean(note), by);
    }
}
