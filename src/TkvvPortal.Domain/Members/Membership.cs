using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members;

/// <summary>
/// A person's stay in one group between two dates. Loans, receipts and attendance point here, so history stays with the
/// group it happened in when the person moves.
/// </summary>
public sealed class Membership : IBelongsToGroup
{
    /// <summary>Admits a person to a group on a day.</summary>
    public Membership(Guid id, Guid groupId, Guid memberId, DateOnly joinedOn)
    {
        (Id, GroupId, MemberId, JoinedOn) = (id, groupId, memberId, joinedOn);
    }

    /// <summary>The key; with <see cref="GroupId"/> the target of every row about this stay.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The person.</summary>
    public Guid MemberId { get; private set; }

    /// <summary>The person; loaded with the stay.</summary>
    public Member Member { get; private set; } = null!;

    /// <summary>The day of admission.</summary>
    public DateOnly JoinedOn { get; private set; }

    /// <summary>The last day in the group; none while a member.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>Why the member left, in the group's words.</summary>
    public string? LeavingReason { get; private set; }

    /// <summary>Whether the person was a member on at least one day of the month.</summary>
    public bool IsIn(FiscalMonth month) => JoinedOn <= month.LastDay && (LeftOn is null || LeftOn >= month.FirstDay);

    /// <summary>Puts the day of admission right; throws TK-011 when the member left before it.</summary>
    public void CorrectJoining(DateOnly on)
    {
        if (LeftOn < on)
            throw new RuleViolationException(MemberRules.LeavesAfterJoining) { Field = nameof(JoinedOn) };
        JoinedOn = on;
    }

    /// <summary>Ends the stay; throws TK-011 when the day lies before admission.</summary>
    public void Leave(DateOnly on, string reason)
    {
        if (on < JoinedOn)
            throw new RuleViolationException(MemberRules.LeavesAfterJoining) { Field = nameof(LeftOn) };
        (LeftOn, LeavingReason) = (on, VietnameseText.Clean(reason));
    }
}
