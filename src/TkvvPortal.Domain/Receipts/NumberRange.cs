using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>
/// Quyển biên lai giấy: a run of receipt numbers given to a leader for days without network. What was written on paper is entered later under
/// its number; numbers that were not used are returned and accounted for.
/// </summary>
public sealed class NumberRange : IBelongsToGroup, IHaveVersion
{
    private NumberRange()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The year of the book.</summary>
    public int Year { get; private set; }

    /// <summary>The first number.</summary>
    public int First { get; private set; }

    /// <summary>The last number.</summary>
    public int Last { get; private set; }

    /// <summary>Who has the paper: the name of a member of the board.</summary>
    public string HolderName { get; private set; } = "";

    /// <summary>The day it was given out.</summary>
    public DateOnly GivenOn { get; private set; }

    /// <summary>Who gave it out.</summary>
    public string GivenByName { get; private set; } = "";

    /// <summary>The day the unused numbers were returned; none while the range is open.</summary>
    public DateOnly? ReturnedOn { get; private set; }

    /// <summary>Who took the unused numbers back.</summary>
    public string? ReturnedByName { get; private set; }

    /// <summary>What became of the unused papers, such as "đã gạch chéo, lưu tại PGD".</summary>
    public string? ReturnNote { get; private set; }

    /// <summary>How many numbers of the range became receipts, counted at the return.</summary>
    public int? UsedAtReturn { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>How many numbers there are.</summary>
    public int Count => Last - First + 1;

    /// <summary>Gives out the next numbers of a book; throws TK-049 beyond the limit, TK-321 without a holder.</summary>
    /// <param name="id">The key.</param>
    /// <param name="book">The book of the group and year.</param>
    /// <param name="count">How many numbers.</param>
    /// <param name="most">The most that are given out at once.</param>
    /// <param name="holderName">Who takes the paper.</param>
    /// <param name="by">Who gives it out.</param>
    public static NumberRange Give(Guid id, ReceiptBook book, int count, int most, string? holderName, RecordStamp by)
    {
        if (count < 1 || count > most)
            throw new RuleViolationException(ReceiptRules.RangeIsShort, most) { Field = nameof(Count) };
        if (string.IsNullOrWhiteSpace(holderName))
            throw new RuleViolationException(PaperRules.HolderIsNamed) { Field = nameof(HolderName) };
        var first = book.Reserve(count);
        return new NumberRange
        {
            Id = id, GroupId = book.GroupId, Year = book.Year, First = first, Last = first + count - 1,
            HolderName = VietnameseText.Clean(holderName), GivenOn = by.On, GivenByName = by.UserName,
        };
    }

    /// <summary>Takes the unused numbers back; throws TK-048 the second time, TK-322 without a word on the papers when some are unused.</summary>
    public void Return(int used, string? note, RecordStamp by)
    {
        if (ReturnedOn is { } before)
            throw new RuleViolationException(ReceiptRules.RangeIsOpen, before);
        if (used < Count && string.IsNullOrWhiteSpace(note))
            throw new RuleViolationException(PaperRules.UnusedAreAccountedFor, Count - used) { Field = nameof(ReturnNote) };
        (ReturnedOn, ReturnedByName, UsedAtReturn) = (by.On, by.UserName, used);
        ReturnNote = string.IsNullOrWhiteSpace(note) ? null : VietnameseText.Clean(note);
    }
}
