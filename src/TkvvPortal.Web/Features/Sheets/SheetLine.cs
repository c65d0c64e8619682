using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>A loan that stands behind a row.</summary>
/// <param name="MembershipId">The borrower's stay.</param>
/// <param name="Code">The sixteen-digit code.</param>
/// <param name="Programme">The short name of its programme.</param>
public sealed record LoanOfLine(Guid MembershipId, string Code, string Programme);

/// <summary>A receipt of a row.</summary>
public sealed record ReceiptOfLine(Guid MembershipId, Guid BatchId, int Year, int Number, Vnd Interest, Vnd Deposit, bool IsReversed)
{
    /// <summary>Both together.</summary>
    public Vnd Total => Interest + Deposit;
}

/// <summary>A member's line as shown: what was asked for, what was collected, what is still due.</summary>
/// <param name="Index">The place of the row in the form.</param>
/// <param name="Row">The figures kept at the opening.</param>
/// <param name="Name">The member.</param>
/// <param name="Loans">The loans behind the figures.</param>
/// <param name="Receipts">All receipts, reversed ones too.</param>
/// <param name="IsTicked">Whether "Thu đủ" was ticked in what was posted.</param>
public sealed record SheetLine(
    int Index, SheetRow Row, string Name, IReadOnlyList<LoanOfLine> Loans, IReadOnlyList<ReceiptOfLine> Receipts, bool IsTicked)
{
    /// <summary>Interest collected by valid receipts.</summary>
    public Vnd Interest { get; } = Receipts.Where(receipt => !receipt.IsReversed).Total(receipt => receipt.Interest);

    /// <summary>Deposits collected by valid receipts.</summary>
    public Vnd Deposit { get; } = Receipts.Where(receipt => !receipt.IsReversed).Total(receipt => receipt.Deposit);

    /// <summary>Whether a valid receipt stands on the line.</summary>
    public bool HasPaid => (Interest + Deposit).IsPositive;

    /// <summary>Interest still due.</summary>
    public Vnd Remaining => Vnd.Max(Row.InterestDue - Interest, Vnd.Zero);

    /// <summary>Number of loans, in words.</summary>
    public string LoanCount => Loans.Count == 0 ? "không có món vay" : $"{Loans.Count} món vay";
}
