using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>What is asked of members when groups are split or merged.</summary>
public static class Restructuring
{
    /// <summary>
    /// The members who move to a new group, each with the key of the new stay. Throws TK-134 when nobody is chosen, or somebody who cannot
    /// move, and TK-122 when one of them came on the first day there or later.
    /// </summary>
    /// <param name="candidates">The members who may move, with the day of admission: the board is not among them.</param>
    /// <param name="chosen">Who is chosen.</param>
    /// <param name="on">The first day in the new group.</param>
    public static IReadOnlyDictionary<Guid, Guid> Choose(
        IReadOnlyCollection<(Guid StayId, DateOnly JoinedOn)> candidates, IReadOnlyCollection<Guid> chosen, DateOnly on)
    {
        var moving = candidates.Where(candidate => chosen.Contains(candidate.StayId)).ToList();
        if (moving.Count == 0 || moving.Count < chosen.Distinct().Count())
            throw new RuleViolationException(GroupLifeRules.SplitChoosesMembers) { Field = "Stays" };
        if (moving.Max(candidate => candidate.JoinedOn) is var last && last >= on)
            throw new RuleViolationException(GroupLifeRules.EndsAfterLastArrival, last) { Field = "On" };
        return moving.ToDictionary(candidate => candidate.StayId, _ => Guid.CreateVersion7());
    }

    /// <summary>Throws TK-136 when people are members of both groups that are to be one.</summary>
    /// <param name="names">The people.</param>
    /// <param name="groupCode">The group that receives.</param>
    public static void RefuseMembersOfBoth(IReadOnlyCollection<string> names, string groupCode)
    {
        if (names.Count > 0)
            throw new RuleViolationException(GroupLifeRules.NobodyIsInBoth, string.Join(", ", names), groupCode) { Field = "Into" };
    }
}
