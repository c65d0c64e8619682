using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans;

/// <summary>How interest is computed on a date: dated parameters, never constants (specification §4.2).</summary>
/// <param name="DaysInYear">Days the yearly rate is divided by.</param>
/// <param name="OverdueFactor">Factor on the loan's rate for overdue principal.</param>
/// <param name="RoundingUnit">Rounded half-up to a multiple of this amount, once per loan.</param>
public sealed record InterestTerms(int DaysInYear, decimal OverdueFactor, Vnd RoundingUnit)
{
    /// <summary>The terms in force on a date.</summary>
    public static InterestTerms On(PolicyBook policy, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new InterestTerms(
            policy.Count(PolicyKey.DaysInYear, date),
            policy.Number(PolicyKey.OverdueFactor, date),
            policy.Money(PolicyKey.RoundingUnit, date));
    }

    /// <summary>Rounds half-up to the unit.</summary>
    public Vnd Round(decimal exact)
    {
        var units = decimal.Round(exact / RoundingUnit.Amount, 0, MidpointRounding.AwayFromZero);
        return new Vnd((long)units * RoundingUnit.Amount);
    }
}
