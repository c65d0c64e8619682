using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>How many members a group may have (G02), in force on a day.</summary>
/// <param name="Least">Fewer is a warning: groups begin and shrink.</param>
/// <param name="Most">More is refused unless overridden.</param>
public sealed record GroupSize(int Least, int Most)
{
    /// <summary>The limits in force on a day.</summary>
    public static GroupSize On(PolicyBook policies, DateOnly on) =>
        new(policies.Count(PolicyKey.GroupMin, on), policies.Count(PolicyKey.GroupMax, on));

    /// <summary>The rules that a group of so many members breaks.</summary>
    public IReadOnlyList<Concern> Concerns(string groupCode, int members, string field) =>
        members < Least ? [new Concern(GroupLifeRules.HasEnoughMembers, Severity.Warn, field, groupCode, members, Least)]
        : members > Most ? [new Concern(GroupLifeRules.HasNotTooManyMembers, Severity.Block, field, groupCode, members, Most)]
        : [];
}
