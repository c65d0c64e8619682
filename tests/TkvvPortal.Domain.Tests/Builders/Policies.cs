using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Tests.Builders;

/// <summary>Parameters as tests need them.</summary>
internal static class Policies
{
    /// <summary>Actual days over 365, overdue at 1.30, rounded to the đồng.</summary>
    public static readonly InterestTerms Terms = new(365, 1.30m, new Vnd(1));

    public static PolicyParameter Value(string key, DateOnly from, decimal value) =>
        new(key, from, value, "Quyết định thử nghiệm", "Giá trị thử nghiệm");
}
