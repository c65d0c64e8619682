using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Cash;

/// <summary>Bảng kê nộp tiền: what the board counted for a sheet, waiting until the session accountant takes it, or sends it back.</summary>
public sealed class CashCount : IBelongsToGroup, IHaveVersion
{
    private CashCount()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The sheet.</summary>
    public Guid SheetId { get; private set; }

    /// <summary>The month of the sheet.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>The last link of the group's chain when it was counted: receipts of the sheet up to it are covered.</summary>
    public int UpTo { get; private set; }

    /// <summary>What the receipts say, đồng.</summary>
    public Vnd Expected { get; private set; }

    /// <summary>The pieces counted.</summary>
    public Banknotes Notes { get; private set; } = new([]);

    /// <summary>What was counted, đồng.</summary>
    public Vnd Counted { get; private set; }

    /// <summary>Why the count differs from the receipts.</summary>
    public string? Reason { get; private set; }

    /// <summary>The day by which a shortage is made good.</summary>
    public DateOnly? Deadline { get; private set; }

    /// <summary>The day of the count.</summary>
    public DateOnly CountedOn { get; private set; }

    /// <summary>The instant it was entered.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The account that counted.</summary>
    public Guid CountedById { get; private set; }

    /// <summary>The name of who counted.</summary>
    public string CountedByName { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public CashCountStatus Status { get; private set; }

    /// <summary>Why it was sent back.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who received, sent back or withdrew it.</summary>
    public string? AnsweredByName { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Counted less expected, đồng: negative is a shortage.</summary>
    public Vnd Difference => Counted - Expected;

    /// <summary>Takes down a count; throws TK-300 … TK-303.</summary>
    /// <param name="id">The key.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="due">What its receipts say, and up to where.</param>
    /// <param name="notes">The pieces.</param>
    /// <param name="explained">Reason and deadline of a difference.</param>
    /// <param name="by">Who counted, and when.</param>
    public static CashCount Take(Guid id, CollectionSheet sheet, CashDue due, Banknotes notes, Explanation explained, RecordStamp by)
    {
        Refuse(due, notes, explained, by);
        var isOff = notes.Total != due.Amount;
        return new CashCount
        {
            Id = id, GroupId = sheet.GroupId, SheetId = sheet.Id, Month = sheet.Month, UpTo = due.UpTo, Expected = due.Amount,
            Notes = notes, Counted = notes.Total, Reason = isOff ? VietnameseText.Clean(explained.Reason!) : null,
            Deadline = notes.Total < due.Amount ? explained.Deadline : null,
            CountedOn = by.On, RecordedAtUtc = by.AtUtc, CountedById = by.UserId, CountedByName = by.UserName,
        };
    }

    /// <summary>Throws TK-308 when a count of the sheet is waiting already.</summary>
    public static void RefuseSecond(CashCount? waiting)
    {
        if (waiting is not null)
            throw new RuleViolationException(CashRules.OneCountAtATime);
    }

    /// <summary>The board takes it back to count again; throws TK-304.</summary>
    public void Withdraw(RecordStamp by) => Settle(CashCountStatus.Withdrawn, null, by);

    /// <summary>The accountant sends it back; throws TK-304, TK-309 without a reason.</summary>
    public void SendBack(string? reason, RecordStamp by)
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleViolationException(CashRules.ReturnHasReason) { Field = nameof(Reason) };
        Settle(CashCountStatus.SentBack, VietnameseText.Clean(reason), by);
    }

    /// <summary>Marks the count as received; throws TK-304.</summary>
    internal void Receive(RecordStamp by) => Settle(CashCountStatus.Received, null, by);

    private void Settle(CashCountStatus status, string? answer, RecordStamp by)
    {
        if (Status != CashCountStatus.Waiting)
            throw new RuleViolationException(CashRules.CountIsWaiting, AnsweredByName ?? "");
        (Status, Answer, AnsweredByName) = (status, answer, by.UserName);
    }

    private static void Refuse(CashDue due, Banknotes notes, Explanation explained, RecordStamp by)
    {
        if (!due.Amount.IsPositive)
            throw new RuleViolationException(CashRules.SomethingIsHeld);
        if (notes.Notes.Any(note => note.Pieces is < 0 or > Banknotes.MostPieces || !Banknotes.Values.Contains(note.Value)))
            throw new RuleViolationException(CashRules.PiecesAreCounted, Banknotes.MostPieces);
        var difference = notes.Total - due.Amount;
        if (difference != Vnd.Zero && string.IsNullOrWhiteSpace(explained.Reason))
        {
            throw new RuleViolationException(
                CashRules.CountEqualsSheet, notes.Total, due.Amount, difference < Vnd.Zero ? "thiếu" : "thừa", new Vnd(Math.Abs(difference.Amount)))
            { Field = nameof(Reason) };
        }

        if (difference < Vnd.Zero && (explained.Deadline is not { } deadline || deadline < by.On || deadline > explained.Latest))
            throw new RuleViolationException(CashRules.ShortageHasDeadline, explained.Latest) { Field = nameof(Deadline) };
    }
}

/// <summary>What the receipts of a sheet say must be handed in.</summary>
/// <param name="Amount">Cash of valid receipts not handed in, đồng.</param>
/// <param name="UpTo">The last link of the chain that was looked at.</param>
public readonly record struct CashDue(Vnd Amount, int UpTo);

/// <summary>Why a count differs, and until when a shortage is made good.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Deadline">The deadline.</param>
/// <param name="Latest">The latest deadline the parameter allows.</param>
public readonly record struct Explanation(string? Reason, DateOnly? Deadline, DateOnly Latest);
