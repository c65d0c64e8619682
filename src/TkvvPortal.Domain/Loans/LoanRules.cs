using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans;

/// <summary>Rules of loans, in the order of <c>docs/business-rules.md</c>.</summary>
public static class LoanRules
{
    /// <summary>Identifiers of the bank (specification §7.1).</summary>
    public static readonly Rule CodeIsSixteenDigits = new("TK-020", "Mã món vay gồm đúng 16 chữ số.");

    /// <summary>A balance or arrears reported by the bank is never below zero.</summary>
    public static readonly Rule BalanceIsNotNegative = new("TK-021", "Số dư do ngân hàng cung cấp không được âm.");

    /// <summary>A loan falls due after it is disbursed.</summary>
    public static readonly Rule MaturesAfterDisbursement = new("TK-022", "Ngày đến hạn phải sau ngày giải ngân.");
}
