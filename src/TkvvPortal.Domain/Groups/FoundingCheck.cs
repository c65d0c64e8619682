using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>What the rest of the office says to a new group or a new board: codes that are taken, people who are elsewhere.</summary>
public static class FoundingCheck
{
    /// <summary>Throws TK-130 when a group of the office has the code.</summary>
    public static void RefuseTakenCode(bool isTaken, string code)
    {
        if (isTaken)
            throw new RuleViolationException(GroupLifeRules.CodeIsFree, code) { Field = nameof(SavingsGroup.Code) };
    }

    /// <summary>Throws TK-131, at a field, when another person has the customer code.</summary>
    public static void RefuseTakenCustomerCode(bool isTaken, string code, string field)
    {
        if (isTaken)
            throw new RuleViolationException(GroupLifeRules.CustomerCodeIsFree, code) { Field = field };
    }

    /// <summary>TK-117: who is elected is on the board of another group (G11).</summary>
    public static Concern OnBoardElsewhere(string name, string groupCode, string field) =>
        new(GroupLifeRules.BoardLeadsOneGroup, Severity.Warn, field, name, groupCode);

    /// <summary>TK-119: who founds a group is a member of another one (G11).</summary>
    public static Concern MemberElsewhere(string name, string groupCode, string field) =>
        new(GroupLifeRules.MemberOfOneGroup, Severity.Warn, field, name, groupCode);
}
