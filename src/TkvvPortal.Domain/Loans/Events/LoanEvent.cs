using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>
/// Something that happened to a loan: dated, with its reason and paper, never edited; a reversal takes it back. What the
/// loan is like on a day is always replayed from its events.
/// </summary>
public sealed partial class LoanEvent : IBelongsToGroup
{
    /// <summary>The longest reason.</summary>
    public const int LongestReason = 500;

    private LoanEvent()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The loan.</summary>
    public Guid LoanId { get; private set; }

    /// <summary>What happened.</summary>
    public LoanEventKind Kind { get; private set; }

    /// <summary>The day it takes effect.</summary>
    public DateOnly OccurredOn { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The number of the form, decision or voucher.</summary>
    public string PaperNumber { get; private set; } = "";

    /// <summary>When it was entered, UTC.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The account that entered it.</summary>
    public Guid RecordedBy { get; private set; }

    /// <summary>The person who entered it.</summary>
    public string RecordedByName { get; private set; } = "";

    /// <summary>Principal paid out, paid back or misappropriated, đồng.</summary>
    public Vnd Principal { get; private set; }

    /// <summary>Interest paid or misappropriated, đồng.</summary>
    public Vnd Interest { get; private set; }

    /// <summary>The instalment that was adjusted.</summary>
    public int? InstalmentNumber { get; private set; }

    /// <summary>The new due date of the instalment, or the last day of the freeze.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Months of an extension.</summary>
    public int? Months { get; private set; }

    /// <summary>Damage that a freeze was granted for, per cent.</summary>
    public int? DamagePercent { get; private set; }

    /// <summary>Who misappropriated the money.</summary>
    public Misappropriator? Holder { get; private set; }

    /// <summary>The event this one takes back.</summary>
    public Guid? ReversesId { get; private set; }

    /// <summary>Goes along with its loan to another group.</summary>
    public void MoveTo(Guid groupId) => GroupId = groupId;
}
