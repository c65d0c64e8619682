using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Tests.Loans;

public sealed class InterestTermsTests
{
    [Theory]
    [InlineData("0.49", 0)]
    [InlineData("0.5", 1)]
    [InlineData("1.5", 2)]
    [InlineData("2.5", 3)]
    [InlineData("336328.77", 336_329)]
    public void Half_a_dong_is_rounded_up(string exact, long rounded) =>
        Assert.Equal(new Vnd(rounded), Policies.Terms.Round(Number(exact)));

    [Theory]
    [InlineData("336049.99", 336_000)]
    [InlineData("336050", 336_100)]
    [InlineData("336149.99", 336_100)]
    public void Another_rounding_unit_rounds_to_its_multiples(string exact, long rounded) =>
        Assert.Equal(new Vnd(rounded), (Policies.Terms with { RoundingUnit = new Vnd(100) }).Round(Number(exact)));

    [Fact]
    public void The_terms_of_a_day_come_from_the_parameters_in_force()
    {
        var (before, change) = (new DateOnly(2015, 1, 1), new DateOnly(2027, 1, 1));
        var policy = new PolicyBook(
        [
            Policies.Value(PolicyKey.DaysInYear, before, 365),
            Policies.Value(PolicyKey.OverdueFactor, before, 1.30m),
            Policies.Value(PolicyKey.OverdueFactor, change, 1.50m),
            Policies.Value(PolicyKey.RoundingUnit, before, 1),
            Policies.Value(PolicyKey.DayCount, before, 1),
        ]);

        Assert.Equal(new InterestTerms(365, 1.30m, new Vnd(1)), InterestTerms.On(policy, change.AddDays(-1)));
        Assert.Equal(new InterestTerms(365, 1.50m, new Vnd(1)), InterestTerms.On(policy, change));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
