using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Cash;

/// <summary>Giấy nộp tiền: the accountant has the money that the board counted for a sheet.</summary>
public sealed class HandIn : MoneyEntry
{
    private HandIn()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <summary>The count that was received.</summary>
    public Guid CountId { get; private set; }

    /// <summary>The sheet.</summary>
    public Guid SheetId { get; private set; }

    /// <summary>The month of the sheet.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>Receipts of the sheet up to this link are handed in.</summary>
    public int UpTo { get; private set; }

    /// <summary>What the receipts said, đồng.</summary>
    public Vnd Expected { get; private set; }

    /// <summary>What was in the bag, đồng.</summary>
    public Vnd Counted { get; private set; }

    /// <summary>Why the money was taken though the sheet was not checked.</summary>
    public string? UncheckedReason { get; private set; }

    /// <summary>The day of the session.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>The instant it was entered.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The account of who handed it in.</summary>
    public Guid HandedById { get; private set; }

    /// <summary>The name of who handed it in.</summary>
    public string HandedByName { get; private set; } = "";

    /// <summary>The account that received it.</summary>
    public Guid ReceivedById { get; private set; }

    /// <summary>The name of who received it.</summary>
    public string ReceivedByName { get; private set; } = "";

    /// <inheritdoc />
    public override string Facts => new Facts("hand-in")
        .With(Id).With(GroupId).With(CountId).With(SheetId).With(Month.Key).With(UpTo).With(Expected).With(Counted).With(UncheckedReason ?? "")
        .With(ReceivedOn).With(RecordedAtUtc).With(HandedById).With(HandedByName).With(ReceivedById).With(ReceivedByName).ToString();

    /// <inheritdoc />
    public override CashEffect Effect => CashEffect.Handed(Expected, Counted);

    /// <summary>
    /// Receives a count: the sheet remembers up to where its money is handed in. Throws TK-304 when the count is not waiting, TK-305 when the
    /// receipts changed since, TK-306 without a check or a reason, TK-307 for who counted.
    /// </summary>
    /// <param name="id">The key.</param>
    /// <param name="count">The count.</param>
    /// <param name="sheet">Its sheet.</param>
    /// <param name="dueNow">What the receipts up to the count's link say now, đồng.</param>
    /// <param name="check">The last check of the sheet.</param>
    /// <param name="uncheckedReason">Why without a check.</param>
    /// <param name="by">Who receives, and when.</param>
    public static HandIn Receive(
        Guid id, CashCount count, CollectionSheet sheet, Vnd dueNow, SheetCheck? check, string? uncheckedReason, RecordStamp by)
    {
        if (by.UserId == count.CountedById)
            throw new RuleViolationException(CashRules.OtherPersonReceives);
        if (dueNow != count.Expected)
            throw new RuleViolationException(CashRules.SheetIsUnchanged, count.Expected, dueNow);
        var isChecked = check?.Covers(sheet) == true;
        if (!isChecked && string.IsNullOrWhiteSpace(uncheckedReason))
            throw new RuleViolationException(CashRules.SheetIsChecked) { Field = nameof(UncheckedReason) };
        count.Receive(by);
        sheet.HandOver(count.UpTo);
        return new HandIn
        {
            Id = id, GroupId = count.GroupId, CountId = count.Id, SheetId = sheet.Id, Month = sheet.Month, UpTo = count.UpTo,
            Expected = count.Expected, Counted = count.Counted,
            UncheckedReason = isChecked ? null : VietnameseText.Clean(uncheckedReason!),
            ReceivedOn = by.On, RecordedAtUtc = by.AtUtc, HandedById = count.CountedById, HandedByName = count.CountedByName,
            ReceivedById = by.UserId, ReceivedByName = by.UserName,
        };
    }
}
