using System.Globalization;
using TkvvPortal.Domain.Loans;

namespace TkvvPortal.Domain.Tests.Loans;

/// <summary>
/// Actual/Actual (ISDA) cases of the QuantLib test suite (lballabio/QuantLib, test-suite/daycounters.cpp); month ends of
/// apache/fineract (LoanMonthEndDueDateStrategy.feature). Amounts there are in cents, here in đồng.
/// </summary>
public sealed class DayCountTests
{
    private static readonly InterestRate Hundred = new(100);

    [Theory]
    [InlineData("2003-11-01", "2004-05-01", "0.497724380567")]
    [InlineData("1999-02-01", "1999-07-01", "0.410958904110")]
    [InlineData("1999-07-01", "2000-07-01", "1.001377348600")]
    [InlineData("2002-08-15", "2003-07-15", "0.915068493151")]
    [InlineData("2003-07-15", "2004-01-15", "0.504004790778")]
    [InlineData("1999-07-30", "2000-01-30", "0.503892506924")]
    [InlineData("2000-01-30", "2000-06-30", "0.415300546448")]
    public void Actual_over_actual_divides_each_day_by_its_own_year(string from, string until, string fraction) =>
        Assert.Equal(
            decimal.Parse(fraction, CultureInfo.InvariantCulture),
            Fraction(DayCount.ActualActual, DateOnly.Parse(from), DateOnly.Parse(until)), 10);

    [Fact]
    public void Over_new_year_a_fixed_year_does_not_ask_which_year_it_is() =>
        Assert.Equal(31m / 365, Fraction(DayCount.ActualFixed, new DateOnly(2027, 12, 12), new DateOnly(2028, 1, 12)), 12);

    [Fact]
    public void Over_new_year_actual_over_actual_changes_with_the_year() =>
        Assert.Equal((20m / 365) + (11m / 366), Fraction(DayCount.ActualActual, new DateOnly(2027, 12, 12), new DateOnly(2028, 1, 12)), 12);

    [Theory]
    [InlineData(1_000_000, "2025-01-31", "2025-02-28", 9_205)]
    [InlineData(669_423, "2025-02-28", "2025-03-31", 6_823)]
    [InlineData(336_464, "2025-03-31", "2025-04-30", 3_319)]
    public void Month_ends_with_actual_days(long principal, string from, string until, long interest) =>
        Assert.Equal(new Vnd(interest), Interest(DayCount.ActualActual, principal, from, until));

    [Theory]
    [InlineData(1_000_000, "2025-01-31", "2025-03-01", 10_333)]
    [InlineData(1_000_000, "2025-01-30", "2025-02-28", 9_333)]
    [InlineData(1_000_000, "2025-01-31", "2025-03-31", 20_000)]
    [InlineData(669_978, "2025-03-30", "2025-04-30", 6_700)]
    public void Months_of_thirty_days(long principal, string from, string until, long interest) =>
        Assert.Equal(new Vnd(interest), Interest(DayCount.Thirty360, principal, from, until));

    [Theory]
    [InlineData(DayCount.ActualFixed)]
    [InlineData(DayCount.ActualActual)]
    [InlineData(DayCount.Thirty360)]
    public void Splitting_a_period_changes_nothing_and_more_days_never_cost_less(DayCount dayCount)
    {
        var random = new Random(20261126);
        for (var round = 0; round < 2_000; round++)
        {
            var from = new DateOnly(2023, 1, 1).AddDays(random.Next(2_000));
            var cut = from.AddDays(random.Next(400));
            var until = cut.AddDays(random.Next(400));

            Assert.Equal(Fraction(dayCount, from, until), Fraction(dayCount, from, cut) + Fraction(dayCount, cut, until), 12);
            Assert.True(Fraction(dayCount, from, until.AddDays(1)) >= Fraction(dayCount, from, until));
        }
    }

    [Fact]
    public void No_day_bears_nothing() =>
        Assert.Equal(0m, Fraction(DayCount.ActualActual, new DateOnly(2026, 5, 2), new DateOnly(2026, 5, 1)));

    private static Vnd Interest(DayCount dayCount, long principal, string from, string until) =>
        Terms(dayCount).Round(Terms(dayCount).Exact(new Vnd(principal), new InterestRate(12), DateOnly.Parse(from), DateOnly.Parse(until)));

    private static decimal Fraction(DayCount dayCount, DateOnly from, DateOnly until) =>
        Terms(dayCount).Exact(new Vnd(1), Hundred, from, until);

    private static InterestTerms Terms(DayCount dayCount) => Policies.Terms with { DayCount = dayCount };
}
