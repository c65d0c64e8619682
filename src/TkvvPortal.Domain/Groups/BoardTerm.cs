using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>A member's time on the board (Ban quản lý Tổ).</summary>
public sealed class BoardTerm : IBelongsToGroup
{
    /// <summary>Records a term; throws TK-004 when it ends before it begins.</summary>
    public BoardTerm(Guid id, Guid groupId, Guid membershipId, BoardPost post, DateOnly validFrom, DateOnly? validTo)
    {
        if (validTo < validFrom)
            throw new RuleViolationException(GroupRules.BoardTermEndsAfterStart) { Field = nameof(ValidTo) };
        (Id, GroupId, MembershipId, Post, ValidFrom, ValidTo) = (id, groupId, membershipId, post, validFrom, validTo);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The member who holds the post.</summary>
    public Guid MembershipId { get; private set; }

    /// <summary>Leader or deputy.</summary>
    public BoardPost Post { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day; none while it lasts.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>Whether the post is held on a day.</summary>
    public bool IsHeldOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || ValidTo >= day);

    /// <summary>Ends the term with a last day; throws TK-004 when it lies before the first.</summary>
    public void End(DateOnly lastDay)
    {
        if (lastDay < ValidFrom)
            throw new RuleViolationException(GroupRules.BoardTermEndsAfterStart) { Field = nameof(ValidTo) };
        ValidTo = lastDay;
    }
}
