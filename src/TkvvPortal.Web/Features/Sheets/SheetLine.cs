using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>A loan that stands behind a row.</summary>
/// <param name="MembershipId">The borrower's stay.</param>
/// <param name="Code">The sixteen-digit code.</param>
/// <param name="Programme">The short name of its programme.</param>
/// <param name="AsOf">The data date: interest of days before it is in the bank's arrears and cannot be shown line by line any more.</param>
public sealed record LoanOfLine(Guid MembershipId, string Code, string Programme, DateOnly AsOf);

/// <summary>A receipt of a row.</summary>
public sealed record ReceiptOfLine(Guid MembershipId, Guid BatchId, int Year, int Number, Vnd Interest, Vnd Deposit, Vnd FromDeposit, bool IsReversed)
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
/// <param name="Mark">Why less was paid, and whether the payer has signed; none when nothing was written.</param>
/// <param name="Posted">What was posted for the row and is shown again.</param>
/// <param name="LastDay">The last day of the sheet's month.</param>
public sealed record SheetLine(
    int Index, SheetRow Row, string Name, IReadOnlyList<LoanOfLine> Loans, IReadOnlyList<ReceiptOfLine> Receipts, SheetMark? Mark, RecordReceipts.Row? Posted,
    DateOnly LastDay)
{
    /// <summary>Interest collected by valid receipts.</summary>
    public Vnd Interest { get; } = Receipts.Where(receipt => !receipt.IsReversed).Total(receipt => receipt.Interest);

    /// <summary>Deposits collected by valid receipts.</summary>
    public Vnd Deposit { get; } = Receipts.Where(receipt => !receipt.IsReversed).Total(receipt => receipt.Deposit);

    /// <summary>What of the interest came out of deposits.</summary>
    public Vnd FromDeposit { get; } = Receipts.Where(receipt => !receipt.IsReversed).Total(receipt => receipt.FromDeposit);

    /// <summary>Whether "Thu đủ" is ticked.</summary>
    public bool IsTicked => Posted?.PaidInFull ?? false;

    /// <summary>Whether the payer has signed the paper.</summary>
    public bool IsSigned => Posted?.IsSigned ?? Mark?.IsSigned ?? false;

    /// <summary>Figures of the bank that are newer than the row and not accepted yet.</summary>
    public NewFigure? News { get; init; }

    /// <summary>Whether a valid receipt stands on the line.</summary>
    public bool HasPaid => (Interest + Deposit).IsPositive;

    /// <summary>Interest still due.</summary>
    public Vnd Remaining => Vnd.Max(Row.InterestDue - Interest, Vnd.Zero);

    /// <summary>The loans whose interest of the month can be explained: none when the bank reported after the month.</summary>
    public IReadOnlyList<LoanOfLine> Explained { get; } = !Row.MonthInterest.IsPositive ? [] : [.. Loans.Where(loan => loan.AsOf <= LastDay)];

    /// <summary>Number of loans, in words.</summary>
    public string LoanCount => Row.Outstanding.IsPositive || Row.InterestDue.IsPositive ? $"{Loans.Count} món vay" : "không có món vay";
}
