using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans;

/// <summary>What the bank's own system says of a loan at the start of a data date, all in đồng.</summary>
/// <param name="AsOf">The data date: interest from this day on is not in the arrears yet.</param>
/// <param name="InTerm">Dư nợ trong hạn.</param>
/// <param name="Overdue">Dư nợ quá hạn.</param>
/// <param name="Frozen">Dư nợ khoanh.</param>
/// <param name="ArrearsInTerm">Lãi tồn trong hạn.</param>
/// <param name="ArrearsOverdue">Lãi tồn quá hạn.</param>
/// <param name="ArrearsGrace">Lãi tồn ân hạn, shown apart.</param>
public sealed record BankBalance(
    DateOnly AsOf, Vnd InTerm, Vnd Overdue, Vnd Frozen, Vnd ArrearsInTerm, Vnd ArrearsOverdue, Vnd ArrearsGrace)
{
    /// <summary>Tổng dư nợ: in term, overdue and frozen.</summary>
    public Vnd Outstanding => InTerm + Overdue + Frozen;

    /// <summary>Lãi tồn a member is asked for: in term and overdue, not in grace (specification §4.3).</summary>
    public Vnd Arrears => ArrearsInTerm + ArrearsOverdue;
}
