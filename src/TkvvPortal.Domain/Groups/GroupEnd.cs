using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>What must be settled before a group is dissolved (G17, G21).</summary>
public static class GroupEnd
{
    /// <summary>The rules that dissolving breaks.</summary>
    /// <param name="openLoans">Loans on which anything is owed.</param>
    /// <param name="deposits">Deposits of the members, đồng.</param>
    public static IReadOnlyList<Concern> Concerns(int openLoans, Vnd deposits) =>
    [
        .. openLoans > 0 ? [new Concern(GroupLifeRules.NoDebtIsLeft, Severity.Block, "On", openLoans)] : Array.Empty<Concern>(),
        .. deposits.IsPositive ? [new Concern(GroupLifeRules.NoDepositIsLeft, Severity.Block, "On", deposits)] : Array.Empty<Concern>(),
    ];
}
