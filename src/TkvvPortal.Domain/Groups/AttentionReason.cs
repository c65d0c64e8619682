namespace TkvvPortal.Domain.Groups;

/// <summary>One reason why a group needs attention.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">The reason in Vietnamese words, with its figures.</param>
/// <param name="Points">What it adds to the score; see <see cref="GroupAttention"/>.</param>
public sealed record AttentionReason(AttentionKind Kind, string Text, decimal Points);

/// <summary>What a reason is about.</summary>
public enum AttentionKind
{
    /// <summary>Overdue debt above the limit.</summary>
    Overdue = 1,

    /// <summary>Too little of the interest collected.</summary>
    Collection = 2,

    /// <summary>The meeting was not held, or nothing was planned.</summary>
    NoMeeting = 3,

    /// <summary>The meeting is not minuted.</summary>
    NotMinuted = 4,

    /// <summary>No credit officer at a meeting for too long.</summary>
    NoVisit = 5,

    /// <summary>Opinions past their deadline.</summary>
    LateOpinions = 6,
}
