using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Cash;

/// <summary>Đề nghị hủy biên lai after the money went to the bank, of one receipt or of a whole sheet: one person asks, a manager decides.</summary>
public sealed class ReversalRequest : IBelongsToGroup, IHaveVersion
{
    private ReversalRequest()
    {
    }

    /// <summary>Asks for the reversal of one receipt, or of all valid ones of a sheet; throws TK-040 without a reason.</summary>
    public ReversalRequest(Guid id, CollectionSheet sheet, Receipt? receipt, string? reason, RecordStamp by)
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleViolationException(ReceiptRules.ReversalHasReason) { Field = nameof(Reason) };
        (Id, GroupId, SheetId, Month, ReceiptId) = (id, sheet.GroupId, sheet.Id, sheet.Month, receipt?.Id);
        (Reason, AskedOn, RecordedAtUtc) = (VietnameseText.Clean(reason), by.On, by.AtUtc);
        (AskedById, AskedByName) = (by.UserId, by.UserName);
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The sheet.</summary>
    public Guid SheetId { get; private set; }

    /// <summary>The month of the sheet.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>The receipt; none for the whole sheet.</summary>
    public Guid? ReceiptId { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The day it was asked.</summary>
    public DateOnly AskedOn { get; private set; }

    /// <summary>The instant it was entered.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The account that asked.</summary>
    public Guid AskedById { get; private set; }

    /// <summary>The name of who asked.</summary>
    public string AskedByName { get; private set; } = "";

    /// <summary>Whether it was approved; none while it waits.</summary>
    public bool? IsApproved { get; private set; }

    /// <summary>The day of the decision.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>The name of who decided.</summary>
    public string? DecidedByName { get; private set; }

    /// <summary>Why it was refused.</summary>
    public string? Refusal { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Refuses it; throws TK-314, TK-315, TK-317.</summary>
    public void Refuse(string? reason, RecordStamp by)
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleViolationException(CashRules.RefusalHasReason) { Field = nameof(Refusal) };
        Decide(false, by);
        Refusal = VietnameseText.Clean(reason);
    }

    /// <summary>
    /// Approves it and takes the receipts back; what the bank holds of them becomes a surplus to be returned by the deadline.
    /// Throws TK-314 for who asked, TK-315 the second time, TK-316 when nothing is left.
    /// </summary>
    public ApprovedReversal Approve(CollectionSheet sheet, IReadOnlyList<Receipt> receipts, DateOnly deadline, RecordStamp by)
    {
        var valid = receipts.Where(receipt => receipt.Reversal is null).ToList();
        if (valid.Count == 0)
            throw new RuleViolationException(CashRules.SomethingToReverse);
        Decide(true, by);
        var atBank = valid.Where(sheet.IsHandedIn).Total(receipt => receipt.Cash);
        var reversals = valid.ConvertAll(receipt => receipt.Reverse(Guid.CreateVersion7(), Reason, by, sheet.IsHandedIn(receipt)));
        sheet.Turn();
        return new ApprovedReversal(
            reversals, atBank.IsPositive ? CashDifference.AtBank(Guid.CreateVersion7(), sheet, atBank, Reason, deadline, by) : null);
    }

    private void Decide(bool isApproved, RecordStamp by)
    {
        if (by.UserId == AskedById)
            throw new RuleViolationException(CashRules.OtherPersonApproves);
        if (IsApproved is { } before)
            throw new RuleViolationException(CashRules.DecidedOnce, before ? "duyệt" : "từ chối");
        (IsApproved, DecidedOn, DecidedByName) = (isApproved, by.On, by.UserName);
    }
}

/// <summary>What an approved reversal brought about.</summary>
/// <param name="Reversals">One per receipt.</param>
/// <param name="AtBank">The money the bank has to return; none when nothing was handed in.</param>
public sealed record ApprovedReversal(IReadOnlyList<ReceiptReversal> Reversals, CashDifference? AtBank);
