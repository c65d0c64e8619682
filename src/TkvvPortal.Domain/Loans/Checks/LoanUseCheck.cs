using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Checks;

/// <summary>One line of a phiếu kiểm tra sử dụng vốn vay (06/TD): one check of one loan, with what it found. Never changed.</summary>
public sealed class LoanUseCheck : IBelongsToGroup
{
    private LoanUseCheck()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The sheet it was recorded with; its own key where it was recorded alone.</summary>
    public Guid SheetId { get; private set; }

    /// <summary>The group of the loan; it follows the loan.</summary>
    public Guid GroupId { get; private set; }

    /// <summary>The loan that was checked.</summary>
    public Guid LoanId { get; private set; }

    /// <summary>The borrower's stay in the group.</summary>
    public Guid MembershipId { get; private set; }

    /// <summary>The day of the check.</summary>
    public DateOnly CheckedOn { get; private set; }

    /// <summary>The name of who checked.</summary>
    public string CheckedBy { get; private set; } = "";

    /// <summary>Tổng tiền thực nhận, đồng.</summary>
    public Vnd Received { get; private set; }

    /// <summary>Dư nợ thực tế, đồng.</summary>
    public Vnd Outstanding { get; private set; }

    /// <summary>Used for the agreed purpose, đồng.</summary>
    public Vnd RightUse { get; private set; }

    /// <summary>Used for something else, đồng.</summary>
    public Vnd WrongUse { get; private set; }

    /// <summary>What the money went into.</summary>
    public string UsedFor { get; private set; } = "";

    /// <summary>Hiệu quả đầu tư.</summary>
    public string Effect { get; private set; } = "";

    /// <summary>Biện pháp xử lý.</summary>
    public string Measure { get; private set; } = "";

    /// <summary>What was found.</summary>
    public UseCheckFinding Finding => new(Received, Outstanding, RightUse, WrongUse, UsedFor, Effect, Measure);

    /// <summary>Records a check of a loan; throws TK-275 to TK-278.</summary>
    public static LoanUseCheck Record(Guid id, Loan loan, DateOnly checkedOn, string checkedBy, UseCheckFinding finding, DateOnly today) =>
        Record((id, id), loan, checkedOn, checkedBy, finding, today);

    /// <summary>Goes along with the loan to another group.</summary>
    public void MoveTo(Membership stay) => (GroupId, MembershipId) = (stay.GroupId, stay.Id);

    internal static LoanUseCheck Record(
        (Guid Id, Guid SheetId) key, Loan loan, DateOnly checkedOn, string checkedBy, UseCheckFinding finding, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(loan);
        ArgumentNullException.ThrowIfNull(finding);
        if (checkedOn < loan.DisbursedOn || checkedOn > today)
            throw new RuleViolationException(UseCheckRules.CheckIsInOrder, loan.DisbursedOn, today) { Field = nameof(CheckedOn) };
        if (string.IsNullOrWhiteSpace(checkedBy))
            throw new RuleViolationException(UseCheckRules.CheckerIsNamed) { Field = nameof(CheckedBy) };
        finding.Refuse();
        var check = new LoanUseCheck { Id = key.Id, SheetId = key.SheetId, GroupId = loan.GroupId, LoanId = loan.Id, MembershipId = loan.MembershipId };
        (check.CheckedOn, check.CheckedBy) = (checkedOn, VietnameseText.Clean(checkedBy));
        (check.Received, check.Outstanding, check.RightUse, check.WrongUse, check.UsedFor, check.Effect, check.Measure) = finding.Cleaned();
        return check;
    }
}
