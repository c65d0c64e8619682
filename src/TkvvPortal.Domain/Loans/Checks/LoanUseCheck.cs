using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Checks;

/// <summary>Phiếu kiểm tra sử dụng vốn vay (06/TD): one check of one loan, with what it found. Never changed.</summary>
public sealed class LoanUseCheck
{
    private LoanUseCheck(Guid id, Loan loan, DateOnly checkedOn, string checkedBy, UseCheckFinding finding)
    {
        (Id, GroupId, LoanId, MembershipId) = (id, loan.GroupId, loan.Id, loan.MembershipId);
        (CheckedOn, CheckedBy, Finding) = (checkedOn, VietnameseText.Clean(checkedBy), finding.Cleaned());
    }

    /// <summary>The key.</summary>
    public Guid Id { get; }

    /// <summary>The group of the loan at the time of the check.</summary>
    public Guid GroupId { get; }

    /// <summary>The loan that was checked.</summary>
    public Guid LoanId { get; }

    /// <summary>The borrower's stay in the group.</summary>
    public Guid MembershipId { get; }

    /// <summary>The day of the check.</summary>
    public DateOnly CheckedOn { get; }

    /// <summary>The name of who checked.</summary>
    public string CheckedBy { get; }

    /// <summary>What was found.</summary>
    public UseCheckFinding Finding { get; }

    /// <summary>Records a check of a loan; throws TK-275 to TK-278.</summary>
    public static LoanUseCheck Record(Guid id, Loan loan, DateOnly checkedOn, string checkedBy, UseCheckFinding finding, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(loan);
        ArgumentNullException.ThrowIfNull(finding);
        if (checkedOn < loan.DisbursedOn || checkedOn > today)
            throw new RuleViolationException(UseCheckRules.CheckIsInOrder, loan.DisbursedOn, today) { Field = nameof(CheckedOn) };
        if (string.IsNullOrWhiteSpace(checkedBy))
            throw new RuleViolationException(UseCheckRules.CheckerIsNamed) { Field = nameof(CheckedBy) };
        finding.Refuse();
        return new LoanUseCheck(id, loan, checkedOn, checkedBy, finding);
    }
}
