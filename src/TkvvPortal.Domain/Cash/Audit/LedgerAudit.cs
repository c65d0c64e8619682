namespace TkvvPortal.Domain.Cash.Audit;

/// <summary>Recomputes the books of a group and says what is wrong, each time naming the entry; nothing means that all is in order.</summary>
public static class LedgerAudit
{
    /// <summary>What is wrong with a group's books, in Vietnamese sentences.</summary>
    public static IReadOnlyList<string> FaultsOf(GroupLedger ledger) =>
    [
        .. ChainAudit.FaultsOf(ledger),
        .. NumberAudit.FaultsOf(ledger),
        .. AmountAudit.FaultsOf(ledger),
        .. BalanceAudit.FaultsOf(ledger),
    ];
}
