using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>What is known of a group when its need for attention is judged. Money in đồng.</summary>
public sealed record GroupFigures
{
    /// <summary>The seven-digit code.</summary>
    public required string Code { get; init; }

    /// <summary>The day it was founded: a young group is not blamed for months before.</summary>
    public required DateOnly FoundedOn { get; init; }

    /// <summary>The last complete month: collection, meeting and visits are judged on it.</summary>
    public required FiscalMonth Month { get; init; }

    /// <summary>Whether the board may collect interest; without the mandate collection is not judged.</summary>
    public bool CollectsInterest { get; init; } = true;

    /// <summary>Dư nợ.</summary>
    public Vnd Outstanding { get; init; }

    /// <summary>Nợ quá hạn, part of the outstanding.</summary>
    public Vnd Overdue { get; init; }

    /// <summary>Interest of <see cref="Month"/> on its sheet, provisional; zero without a sheet.</summary>
    public Vnd InterestDue { get; init; }

    /// <summary>Interest received for <see cref="Month"/>, reversals taken off.</summary>
    public Vnd InterestCollected { get; init; }

    /// <summary>What <see cref="Month"/> left of the group's meeting.</summary>
    public MeetingRecord Meeting { get; init; }

    /// <summary>The month a credit officer, or a substitute, last sat in a minuted meeting; none when never.</summary>
    public FiscalMonth? LastVisit { get; init; }

    /// <summary>Opinions without an answer past their deadline.</summary>
    public int LateOpinions { get; init; }

    /// <summary>Overdue share of the outstanding; none without debt.</summary>
    public Percent? OverdueRate => Percent.Of(Overdue, Outstanding);

    /// <summary>Collected share of the interest due; none when nothing was due.</summary>
    public Percent? CollectionRate => Percent.Of(InterestCollected, InterestDue);
}
