using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members.Requests;

/// <summary>What the rules of membership say about a request (specification §1.2), each at its weight.</summary>
public sealed class RequestCheck(MembershipRequest request, RequestFacts facts, GroupOnDay group)
{
    /// <summary>Everything found, the heaviest first.</summary>
    /// <param name="after">Members of the group once this and what is decided before it has taken effect.</param>
    public IReadOnlyList<RequestFinding> Find(int after) =>
        [.. (request.Kind == RequestKind.Admission ? Admission(after) : Exit(after)).OrderByDescending(finding => finding.Level)];

    /// <summary>The findings when nothing else is decided.</summary>
    public IReadOnlyList<RequestFinding> Find() => Find(group.Members + (request.Kind == RequestKind.Admission ? 1 : -1));

    private IEnumerable<RequestFinding> Admission(int after)
    {
        if (facts.IsSomebodyElse)
            yield return Finding(FindingLevel.Absolute, RequestRules.CodeIsThisPersons);
        if (facts.IsMemberHere)
            yield return Finding(FindingLevel.Absolute, RequestRules.IsNotMemberYet);
        if (after > group.Limits.Most)
            yield return Finding(FindingLevel.Block, RequestRules.GroupIsNotTooLarge, after, group.Limits.Most);
        if (!facts.LivesInHamlet)
            yield return Finding(FindingLevel.Warning, RequestRules.LivesInHamlet);
        if (facts.IsMemberElsewhere)
            yield return Finding(FindingLevel.Warning, RequestRules.BelongsToOneGroup);
    }

    private IEnumerable<RequestFinding> Exit(int after)
    {
        if (facts.Stay?.LeftOn is { } left)
            yield return new RequestFinding(FindingLevel.Absolute, new RuleViolationException(MemberRules.StayHasEnded, left));
        if (facts.Stay?.JoinedOn > group.On)
            yield return new RequestFinding(FindingLevel.Absolute, new RuleViolationException(MemberRules.LeavesAfterJoining));
        if (LeavingCheck.IsOnBoard(facts.Terms, group.On))
            yield return new RequestFinding(FindingLevel.Absolute, new RuleViolationException(MemberRules.BoardMemberStays));
        if (facts.Debt.IsPositive)
            yield return Finding(FindingLevel.Block, RequestRules.OwesNothing, facts.Debt);
        if (facts.Deposit.IsPositive)
            yield return Finding(FindingLevel.Warning, RequestRules.DepositIsPaidOut, facts.Deposit);
        if (after < group.Limits.Least)
            yield return Finding(FindingLevel.Warning, RequestRules.GroupIsNotTooSmall, after, group.Limits.Least);
    }

    private RequestFinding Finding(FindingLevel level, Rule rule, params object[] arguments) =>
        new(level, new RuleViolationException(rule, [request.FullName, .. arguments]));
}
