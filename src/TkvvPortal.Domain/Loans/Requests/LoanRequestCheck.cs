using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Requests;

/// <summary>What is known of who asks for a loan.</summary>
/// <param name="FullName">The name.</param>
/// <param name="Household">The class of the household.</param>
/// <param name="OwedToProgramme">Dư nợ of the programme asked for, đồng.</param>
/// <param name="Overdue">Nợ quá hạn of all loans, đồng.</param>
public sealed record BorrowerFacts(string FullName, HouseholdCategory Household, Vnd OwedToProgramme, Vnd Overdue);

/// <summary>What the rules of a programme say of a plan, each with its source; all may be passed with a reason.</summary>
/// <param name="programme">The programme.</param>
/// <param name="borrower">Who asks.</param>
/// <param name="policy">The dated limits.</param>
/// <param name="on">The day they are looked up for.</param>
public sealed class LoanRequestCheck(LoanProgramme programme, BorrowerFacts borrower, PolicyBook policy, DateOnly on)
{
    /// <summary>Everything that should be looked at.</summary>
    public IReadOnlyList<Concern> Find(LoanPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. OfAmount(plan), .. OfTerm(plan), .. OfHousehold(), .. OfDebt()];
    }

    private IEnumerable<Concern> OfAmount(LoanPlan plan)
    {
        if (Limit(PolicyKey.MostPerHousehold) is { } most && (borrower.OwedToProgramme + plan.Amount).Amount > most.Value)
        {
            yield return Warn(
                LoanRequestRules.WithinCap, nameof(plan.Amount), programme.ShortName, new Vnd((long)most.Value), borrower.OwedToProgramme, plan.Amount, most.Source);
        }

        if (Limit(PolicyKey.MostOfNeed) is { } share && plan.Amount.Amount * 100m > plan.Need.Amount * share.Value)
        {
            var allowed = new Vnd((long)decimal.Floor(plan.Need.Amount * share.Value / 100));
            yield return Warn(LoanRequestRules.WithinShare, nameof(plan.Amount), programme.ShortName, share.Value, allowed, share.Source);
        }
    }

    private IEnumerable<Concern> OfTerm(LoanPlan plan)
    {
        if (Limit(PolicyKey.MostMonths) is { } most && plan.TermMonths > most.Value)
            yield return Warn(LoanRequestRules.WithinTerm, nameof(plan.TermMonths), programme.ShortName, most.Value, plan.TermMonths, most.Source);
    }

    private IEnumerable<Concern> OfHousehold()
    {
        var wrong = Limit(PolicyKey.OnlyTo) is { } only && (HouseholdCategory)(int)only.Value != borrower.Household ? only
            : Limit(PolicyKey.NotTo) is { } not && (HouseholdCategory)(int)not.Value == borrower.Household ? not
            : null;
        if (wrong is not null)
            yield return Warn(LoanRequestRules.HouseholdFits, "ProgrammeId", borrower.FullName, programme.ShortName, wrong.Source);
    }

    private IEnumerable<Concern> OfDebt()
    {
        if (borrower.Overdue.IsPositive)
            yield return Warn(LoanRequestRules.NothingOverdue, "StayId", borrower.FullName, borrower.Overdue);
    }

    private PolicyParameter? Limit(Func<string, string> key) => policy.FindIfAny(key(programme.Code), on);

    private static Concern Warn(Rule rule, string field, params object[] arguments) => new(rule, Severity.Warn, field, arguments);
}
