using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Reconciliation;

/// <summary>An open loan as the bank reports it, with what speaks for reconciling it first.</summary>
/// <param name="GroupId">The group.</param>
/// <param name="MembershipId">The borrower's stay.</param>
/// <param name="LoanId">The loan.</param>
/// <param name="Code">Mã món vay.</param>
/// <param name="Principal">Nợ gốc, đồng.</param>
/// <param name="Interest">Nợ lãi, đồng.</param>
/// <param name="Deposit">Số dư tiền gửi of the borrower, đồng.</param>
public sealed record OpenLoan(Guid GroupId, Guid MembershipId, Guid LoanId, string Code, Vnd Principal, Vnd Interest, Vnd Deposit)
{
    /// <summary>Whether a part of it is overdue.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>Whether a part of it is frozen.</summary>
    public bool IsFrozen { get; init; }

    /// <summary>Whether nothing was transacted for three months.</summary>
    public bool IsInactive { get; init; }

    /// <summary>Whether the group has an open shortage of cash.</summary>
    public bool IsGroupShort { get; init; }

    /// <summary>Whether the borrower was never reconciled.</summary>
    public bool IsNew { get; init; }

    /// <summary>The signs of risk in words, the gravest first.</summary>
    public IReadOnlyList<string> Risks =>
    [
        .. IsOverdue ? ["nợ quá hạn"] : Array.Empty<string>(), .. IsFrozen ? ["nợ khoanh"] : Array.Empty<string>(),
        .. IsGroupShort ? ["tổ còn thiếu tiền nộp"] : Array.Empty<string>(), .. IsInactive ? ["3 tháng không giao dịch"] : Array.Empty<string>(),
        .. Interest.IsPositive ? ["có lãi tồn"] : Array.Empty<string>(), .. IsNew ? ["chưa đối chiếu lần nào"] : Array.Empty<string>(),
    ];
}
