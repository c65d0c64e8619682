using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Reconciliation;

/// <summary>What was found for a line of 15/TD. An amount left out agrees with the bank.</summary>
/// <param name="Index">The place of its row in the form.</param>
/// <param name="LineId">The line.</param>
/// <param name="Principal">Nợ gốc in the loan book, đồng.</param>
/// <param name="Interest">Nợ lãi in the loan book, đồng.</param>
/// <param name="Deposit">Deposits in the loan book, đồng.</param>
/// <param name="Cause">Why it differs, or that the customer was not met.</param>
/// <param name="Note">What happened.</param>
/// <param name="IsSigned">Whether the customer signed.</param>
public sealed record LineResult(int Index, Guid LineId, Vnd? Principal, Vnd? Interest, Vnd? Deposit, DifferenceCause? Cause, string? Note, bool IsSigned)
{
    /// <summary>What is wrong with it; throws nothing.</summary>
    internal IEnumerable<RuleViolationException> Check(ReconciliationLine line)
    {
        var prefix = $"Rows[{Index}].";
        (Vnd? Amount, string Field)[] amounts = [(Principal, nameof(Principal)), (Interest, nameof(Interest)), (Deposit, nameof(Deposit))];
        foreach (var (_, field) in amounts.Where(one => one.Amount < Vnd.Zero))
            yield return Broken(ReconciliationRules.AmountIsNotNegative, prefix, field);
        var differs = (Principal ?? line.Principal) != line.Principal || (Interest ?? line.Interest) != line.Interest
            || (line.Deposit is { } deposit && (Deposit ?? deposit) != deposit);
        if (differs && Cause is null or DifferenceCause.NotMet)
            yield return Broken(ReconciliationRules.DifferenceHasCause, prefix, nameof(Cause));
        if (Cause is not null && string.IsNullOrWhiteSpace(Note))
            yield return Broken(ReconciliationRules.CauseIsTold, prefix, nameof(Note));
        if (Cause != DifferenceCause.NotMet && !IsSigned)
            yield return Broken(ReconciliationRules.CustomerSigns, prefix, nameof(IsSigned));
    }

    private static RuleViolationException Broken(Rule rule, string prefix, string field) => new(rule) { Field = prefix + field };
}
