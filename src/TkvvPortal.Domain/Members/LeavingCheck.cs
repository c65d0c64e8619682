using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members;

/// <summary>What keeps a member from leaving a group, whether to another one or for good.</summary>
public static class LeavingCheck
{
    /// <summary>Whether a term on the board goes on after the last day in the group.</summary>
    public static bool IsOnBoard(IEnumerable<BoardTerm> terms, DateOnly lastDay) => terms.Any(term => term.ValidTo is null || term.ValidTo > lastDay);

    /// <summary>Throws TK-142 when a term on the board goes on after the last day in the group.</summary>
    /// <param name="terms">The terms of who leaves.</param>
    /// <param name="lastDay">The last day in the group.</param>
    public static void RefuseBoard(IEnumerable<BoardTerm> terms, DateOnly lastDay)
    {
        if (IsOnBoard(terms, lastDay))
            throw new RuleViolationException(MemberRules.BoardMemberStays);
    }
}
