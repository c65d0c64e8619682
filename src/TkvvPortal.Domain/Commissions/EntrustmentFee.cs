using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Commissions;

/// <summary>Mức phí ủy thác and its quality ratio (specification §4.10).</summary>
/// <param name="Interest">Per cent a month of the balance whose interest was collected.</param>
/// <param name="Housing">Per cent a month of the balance in term of social housing loans.</param>
/// <param name="Steps">Overdue share below which a part of the fee is paid, in order; from the last on nothing is.</param>
/// <param name="Province">The province's part, per cent.</param>
/// <param name="Commune">The commune's part, per cent.</param>
public sealed record FeeTerms(decimal Interest, decimal Housing, IReadOnlyList<(decimal Below, decimal Part)> Steps, decimal Province, decimal Commune)
{
    /// <summary>The terms in force at the end of a month.</summary>
    public static FeeTerms Of(PolicyBook policy, FiscalMonth month)
    {
        decimal Value(string key) => policy.Number(key, month.LastDay);
        return new FeeTerms(
            Value(PolicyKey.FeeInterest), Value(PolicyKey.FeeHousing),
            [
                (Value(PolicyKey.FeeFullBelow), 100), (Value(PolicyKey.FeeReducedBelow), Value(PolicyKey.FeeReduced)),
                (Value(PolicyKey.FeeLowBelow), Value(PolicyKey.FeeLow)),
            ],
            Value(PolicyKey.FeeProvince), Value(PolicyKey.FeeCommune));
    }

    /// <summary>The part of the fee that is paid at an overdue share, per cent; all of it where nothing is lent.</summary>
    public decimal Quality(Percent? overdue) => Steps.FirstOrDefault(step => (overdue?.Value ?? 0) < step.Below).Part;
}

/// <summary>Phí ủy thác of an organisation for a month: interest actually collected × (fee ÷ monthly rate) × quality ratio, rounded once.</summary>
/// <param name="Interest">On interest collected, by rate.</param>
/// <param name="Housing">On the balance of social housing loans.</param>
/// <param name="Overdue">Overdue share of the balance; none where nothing is lent.</param>
/// <param name="Quality">The part paid at that share, per cent.</param>
/// <param name="Terms">The terms of the month.</param>
public sealed record EntrustmentFee(IReadOnlyList<RateShare> Interest, BalanceShare Housing, Percent? Overdue, decimal Quality, FeeTerms Terms)
{
    /// <summary>Computes the fee.</summary>
    public static EntrustmentFee Of(IEnumerable<CollectedInterest> collected, Vnd housingBalance, Percent? overdue, FeeTerms terms) => new(
        [.. CollectedInterest.Sum(collected).Where(sum => !sum.IsHousing).Select(sum => new RateShare(sum, terms.Interest))],
        new BalanceShare(housingBalance, terms.Housing), overdue, terms.Quality(overdue), terms);

    /// <summary>Interest that earns a fee, đồng.</summary>
    public Vnd InterestCollected => Interest.Total(line => line.Collected.Interest);

    /// <summary>The whole fee before the quality ratio, đồng.</summary>
    public decimal Exact => Interest.Sum(line => line.Exact) + Housing.Exact;

    /// <summary>What is paid, đồng.</summary>
    public Vnd Total => Commission.Rounded(Exact * Quality / 100);

    /// <summary>The commune's part, đồng.</summary>
    public Vnd ForCommune => Commission.Rounded(Total.Amount * Terms.Commune / 100);

    /// <summary>The province's part, đồng.</summary>
    public Vnd ForProvince => Commission.Rounded(Total.Amount * Terms.Province / 100);

    /// <summary>What is left for the other levels; the former district's part has not been divided anew since 07/2025, đồng.</summary>
    public Vnd ForOthers => Total - ForCommune - ForProvince;
}
