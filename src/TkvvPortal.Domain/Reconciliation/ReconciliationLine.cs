using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Reconciliation;

/// <summary>A loan on 15/TD: the bank's figures (NH), the loan book's (KH), and what came of comparing them.</summary>
public sealed class ReconciliationLine : IBelongsToGroup
{
    private ReconciliationLine()
    {
    }

    internal ReconciliationLine(ReconciliationList list, OpenLoan loan, int number, bool isFirst)
    {
        (Id, ListId, GroupId, Number) = (Guid.CreateVersion7(), list.Id, list.GroupId, number);
        (MembershipId, LoanId, LoanCode) = (loan.MembershipId, loan.LoanId, loan.Code);
        (Principal, Interest, Deposit) = (loan.Principal, loan.Interest, isFirst ? loan.Deposit : null);
        Why = string.Join(", ", loan.Risks);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The list.</summary>
    public Guid ListId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>STT, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The borrower's stay.</summary>
    public Guid MembershipId { get; private set; }

    /// <summary>The loan.</summary>
    public Guid LoanId { get; private set; }

    /// <summary>Mã khoản vay.</summary>
    public string LoanCode { get; private set; } = "";

    /// <summary>Nợ gốc (NH), đồng.</summary>
    public Vnd Principal { get; private set; }

    /// <summary>Nợ lãi (NH), đồng.</summary>
    public Vnd Interest { get; private set; }

    /// <summary>Số dư TG (NH), đồng; only on the first line of a customer, who has one deposit.</summary>
    public Vnd? Deposit { get; private set; }

    /// <summary>Why it was chosen, in words; empty when nothing but the size speaks for it.</summary>
    public string Why { get; private set; } = "";

    /// <summary>Nợ gốc (KH), đồng; none before the result.</summary>
    public Vnd? BookPrincipal { get; private set; }

    /// <summary>Nợ lãi (KH), đồng; none before the result.</summary>
    public Vnd? BookInterest { get; private set; }

    /// <summary>Số dư TG (KH), đồng; none before the result and on further lines of a customer.</summary>
    public Vnd? BookDeposit { get; private set; }

    /// <summary>Nguyên nhân CL; none when all agrees.</summary>
    public DifferenceCause? Cause { get; private set; }

    /// <summary>What happened.</summary>
    public string? Note { get; private set; }

    /// <summary>The day the result was found; none while there is none.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>Who entered the result.</summary>
    public string? DoneByName { get; private set; }

    /// <summary>Whether book and bank agree.</summary>
    public bool IsMatched => DoneOn is not null && Cause is null;

    /// <summary>CL gốc: book less bank, đồng.</summary>
    public Vnd PrincipalDifference => (BookPrincipal ?? Principal) - Principal;

    /// <summary>CL lãi: book less bank, đồng.</summary>
    public Vnd InterestDifference => (BookInterest ?? Interest) - Interest;

    /// <summary>CL TG: book less bank, đồng.</summary>
    public Vnd DepositDifference => (BookDeposit ?? Deposit ?? Vnd.Zero) - (Deposit ?? Vnd.Zero);

    internal void Set(LineResult result, RecordStamp by)
    {
        var isMet = result.Cause != DifferenceCause.NotMet;
        BookPrincipal = isMet ? result.Principal ?? Principal : null;
        BookInterest = isMet ? result.Interest ?? Interest : null;
        BookDeposit = isMet && Deposit is { } bank ? result.Deposit ?? bank : null;
        (Cause, Note) = (result.Cause, string.IsNullOrWhiteSpace(result.Note) ? null : VietnameseText.Clean(result.Note));
        (DoneOn, DoneByName) = (by.On, by.UserName);
    }
}
