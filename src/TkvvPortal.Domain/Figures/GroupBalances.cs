using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Figures;

/// <summary>What the bank's system says of a group at a data date.</summary>
/// <param name="Programmes">Its loans, programme by programme.</param>
/// <param name="Borrowers">Members with a balance in any programme.</param>
/// <param name="Deposits">Deposit balances, đồng.</param>
/// <param name="Savers">Accounts with a balance.</param>
public sealed record GroupBalances(IReadOnlyCollection<ProgrammeFiguresOfMonth> Programmes, int Borrowers, Vnd Deposits, int Savers)
{
    /// <summary>Nothing known.</summary>
    public static GroupBalances Unknown { get; } = new([], 0, Vnd.Zero, 0);
}
