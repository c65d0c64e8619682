using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Requests;

/// <summary>One line of what the money is for (01/TD).</summary>
/// <param name="What">What is bought or done.</param>
/// <param name="Quantity">How many; with its unit in the words.</param>
/// <param name="Amount">For how much in all, đồng.</param>
public sealed record LoanPurpose(string What, decimal Quantity, Vnd Amount);

/// <summary>Phương án sử dụng vốn vay: what the borrower asks for (01/TD).</summary>
/// <param name="Purposes">What the money is for.</param>
/// <param name="OwnCapital">Vốn tự có, đồng.</param>
/// <param name="Amount">Số tiền đề nghị vay, đồng.</param>
/// <param name="TermMonths">Thời hạn vay.</param>
/// <param name="PeriodMonths">Months between principal instalments; 0 when all is due at the end.</param>
public sealed record LoanPlan(IReadOnlyList<LoanPurpose> Purposes, Vnd OwnCapital, Vnd Amount, int TermMonths, int PeriodMonths)
{
    /// <summary>The greatest amount that is taken for meant, đồng.</summary>
    public static readonly Vnd Most = new(1_000_000_000_000);

    /// <summary>Tổng nhu cầu vốn, đồng.</summary>
    public Vnd Need => Purposes.Total(purpose => purpose.Amount);

    /// <summary>The purposes in one line.</summary>
    public string Words => string.Join("; ", Purposes.Select(purpose => purpose.What));

    /// <summary>Throws TK-250, TK-251, TK-255 or TK-256.</summary>
    /// <param name="asOf">The day the term is counted from, as long as nothing is paid out.</param>
    public void Refuse(DateOnly asOf)
    {
        if (Purposes.Count == 0 || Purposes.Any(purpose => string.IsNullOrWhiteSpace(purpose.What) || purpose.Quantity <= 0 || !purpose.Amount.IsPositive || purpose.Amount > Most))
            throw new RuleViolationException(LoanRequestRules.PurposesAreNamed) { Field = nameof(Purposes) };
        if (OwnCapital > Most || Amount > Most)
            throw new RuleViolationException(LoanRequestRules.PurposesAreNamed) { Field = OwnCapital > Most ? nameof(OwnCapital) : nameof(Amount) };
        _ = new SchedulePlan(asOf, Amount, TermMonths, PeriodMonths).AgreedDates();
        if (OwnCapital < Vnd.Zero || OwnCapital + Amount != Need)
            throw new RuleViolationException(LoanRequestRules.NeedIsCovered, Need, OwnCapital, Amount) { Field = nameof(Amount) };
    }

    /// <summary>Whether the same is asked for.</summary>
    public bool Equals(LoanPlan? other) =>
        other is not null && Purposes.SequenceEqual(other.Purposes)
        && (OwnCapital, Amount, TermMonths, PeriodMonths) == (other.OwnCapital, other.Amount, other.TermMonths, other.PeriodMonths);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Purposes.Count, OwnCapital, Amount, TermMonths, PeriodMonths);

    /// <summary>The same with its texts in their canonical form.</summary>
    internal LoanPlan Cleaned() => this with { Purposes = [.. Purposes.Select(purpose => purpose with { What = VietnameseText.Clean(purpose.What) })] };
}
