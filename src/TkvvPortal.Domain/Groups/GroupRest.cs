using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>What is left in a group that is to end (G17, G18, G21).</summary>
/// <param name="Members">Members who are not on the board; the board ends with the group.</param>
/// <param name="OpenLoans">Loans on which anything is owed.</param>
/// <param name="Deposits">Deposits of members, đồng.</param>
/// <param name="OpenMinutes">Meetings up to the last day whose minutes are neither closed nor called off.</param>
/// <param name="OpenOpinions">Opinions without an answer.</param>
public sealed record GroupRest(int Members, int OpenLoans, Vnd Deposits, int OpenMinutes, int OpenOpinions)
{
    /// <summary>Money that the board holds or owes the bank, đồng (specification §4.7).</summary>
    public Vnd MoneyOwed { get; init; }

    /// <summary>What forbids the end, in the order of the rules: TK-123 to TK-126, TK-137.</summary>
    public IReadOnlyList<RuleViolationException> Obstacles() =>
    [
        .. Refuse(OpenMinutes > 0, GroupLifeRules.NoMinutesAreOpen, OpenMinutes), .. Refuse(Members > 0, GroupLifeRules.NoMemberIsLeft, Members),
        .. Refuse(OpenLoans > 0, GroupLifeRules.NoDebtIsLeft, OpenLoans), .. Refuse(Deposits.IsPositive, GroupLifeRules.NoDepositIsLeft, Deposits),
        .. Refuse(MoneyOwed.IsPositive, GroupLifeRules.NoMoneyIsOwed, MoneyOwed),
    ];

    /// <summary>Throws everything that forbids the end.</summary>
    public void RefuseEnd()
    {
        if (Obstacles() is { Count: > 0 } obstacles)
            throw new RuleViolationsException(obstacles);
    }

    /// <summary>What is to be considered before the end: TK-132, opinions stay with the group and keep who must answer them.</summary>
    public IReadOnlyList<Concern> Concerns() =>
        OpenOpinions > 0 ? [new Concern(GroupLifeRules.OpinionsAreAnswered, Severity.Warn, "On", OpenOpinions)] : [];

    private static IEnumerable<RuleViolationException> Refuse(bool isBroken, Rule rule, object argument) =>
        isBroken ? [new RuleViolationException(rule, argument) { Field = "On" }] : [];
}
