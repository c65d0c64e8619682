using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans;

/// <summary>Món vay: one loan of one member. Balances are the bank's, as of a data date; the portal never computes them.</summary>
public sealed class Loan : IBelongsToGroup, IHaveVersion
{
    private Loan()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The stay in the group it was lent under.</summary>
    public Guid MembershipId { get; private set; }

    /// <summary>The bank's sixteen-digit contract code.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The lending programme.</summary>
    public Guid ProgrammeId { get; private set; }

    /// <summary>The loan's own rate, per cent a year.</summary>
    public InterestRate Rate { get; private set; }

    /// <summary>The day the money was paid out.</summary>
    public DateOnly DisbursedOn { get; private set; }

    /// <summary>The amount paid out.</summary>
    public Vnd DisbursedAmount { get; private set; }

    /// <summary>The final due date.</summary>
    public DateOnly MaturesOn { get; private set; }

    /// <summary>Months between principal instalments; 0 when all is due at the end.</summary>
    public int PrincipalPeriodMonths { get; private set; }

    /// <summary>The day the bank's figures hold for.</summary>
    public DateOnly AsOf { get; private set; }

    /// <summary>Dư nợ trong hạn.</summary>
    public Vnd InTerm { get; private set; }

    /// <summary>Dư nợ quá hạn.</summary>
    public Vnd Overdue { get; private set; }

    /// <summary>Dư nợ khoanh.</summary>
    public Vnd Frozen { get; private set; }

    /// <summary>Lãi tồn trong hạn.</summary>
    public Vnd ArrearsInTerm { get; private set; }

    /// <summary>Lãi tồn quá hạn.</summary>
    public Vnd ArrearsOverdue { get; private set; }

    /// <summary>Lãi tồn ân hạn.</summary>
    public Vnd ArrearsGrace { get; private set; }

    /// <summary>The last day the bank booked anything on the loan.</summary>
    public DateOnly? LastTransactionOn { get; private set; }

    /// <summary>The final due date before the first extension in the portal; none without one. The bank reports the extended date.</summary>
    public DateOnly? AgreedEnd { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>The next due date; see <see cref="LoanOutlook.NextDueOn"/>.</summary>
    public DateOnly? NextDueOn { get; private set; }

    /// <summary>The principal due by then, đồng; see <see cref="LoanOutlook.NextDueAmount"/>.</summary>
    public Vnd NextDueAmount { get; private set; }

    /// <summary>The last day of a freeze, where it is known.</summary>
    public DateOnly? FrozenUntil { get; private set; }

    /// <summary>What falls due next, as it was last drawn up.</summary>
    public LoanOutlook Outlook => new(NextDueOn, NextDueAmount, FrozenUntil);

    /// <summary>What was agreed when it was paid out.</summary>
    public DisbursementTerms Terms => new(DisbursedOn, DisbursedAmount, MaturesOn, PrincipalPeriodMonths);

    /// <summary>Principal repaid up to the data date, đồng; nothing where the bank reports more owed than was paid out.</summary>
    public Vnd Repaid => Balance.Outstanding < DisbursedAmount ? DisbursedAmount - Balance.Outstanding : Vnd.Zero;

    /// <summary>The bank's figures together.</summary>
    public BankBalance Balance => new(AsOf, InTerm, Overdue, Frozen, ArrearsInTerm, ArrearsOverdue, ArrearsGrace);

    /// <summary>Records a loan of the bank; throws TK-020 or TK-022.</summary>
    public static Loan Disburse(
        Guid id, Guid groupId, Guid membershipId, string code, Guid programmeId, InterestRate rate, DisbursementTerms terms)
    {
        if (code.Length != 16 || !code.All(char.IsAsciiDigit))
            throw new RuleViolationException(LoanRules.CodeIsSixteenDigits) { Field = nameof(Code) };
        var loan = new Loan { Id = id, GroupId = groupId, MembershipId = membershipId, Code = code };
        loan.Agree(programmeId, rate, terms);
        (loan.AsOf, loan.InTerm) = (terms.DisbursedOn, terms.Amount);
        return loan;
    }

    /// <summary>Takes over programme, rate and terms as the bank gives them, such as after an extension; throws TK-022.</summary>
    public void Agree(Guid programmeId, InterestRate rate, DisbursementTerms terms)
    {
        if (terms.MaturesOn <= terms.DisbursedOn)
            throw new RuleViolationException(LoanRules.MaturesAfterDisbursement) { Field = nameof(MaturesOn) };
        (ProgrammeId, Rate, DisbursedOn, DisbursedAmount) = (programmeId, rate, terms.DisbursedOn, terms.Amount);
        (MaturesOn, PrincipalPeriodMonths) = (terms.MaturesOn, terms.PrincipalPeriodMonths);
    }

    /// <summary>Keeps the final due date that extensions are counted from, whatever the bank reports afterwards.</summary>
    public void KeepAgreedEnd() => AgreedEnd ??= MaturesOn;

    /// <summary>Whether anything is still owed: principal, or interest of any kind.</summary>
    public bool IsOpen => Balance.Outstanding.IsPositive || Balance.Arrears.IsPositive || ArrearsGrace.IsPositive;

    /// <summary>Goes along with the borrower to another group; what was told and receipted before stays with the old stay.</summary>
    public void MoveTo(Membership stay) => (GroupId, MembershipId) = (stay.GroupId, stay.Id);

    /// <summary>Keeps what falls due next; to be drawn up anew whenever terms, balance or session day change.</summary>
    public void Foresee(LoanOutlook outlook)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        (NextDueOn, NextDueAmount, FrozenUntil) = (outlook.NextDueOn, outlook.NextDueAmount, outlook.FrozenUntil);
    }

    /// <summary>Takes over the bank's figures of a data date; throws TK-021 when one is negative.</summary>
    public void Report(BankBalance balance, DateOnly? lastTransactionOn)
    {
        Vnd[] parts = [balance.InTerm, balance.Overdue, balance.Frozen, balance.ArrearsInTerm, balance.ArrearsOverdue, balance.ArrearsGrace];
        if (parts.Any(part => part < Vnd.Zero))
            throw new RuleViolationException(LoanRules.BalanceIsNotNegative);
        (AsOf, LastTransactionOn) = (balance.AsOf, lastTransactionOn);
        (InTerm, Overdue, Frozen) = (balance.InTerm, balance.Overdue, balance.Frozen);
        (ArrearsInTerm, ArrearsOverdue, ArrearsGrace) = (balance.ArrearsInTerm, balance.ArrearsOverdue, balance.ArrearsGrace);
    }
}
