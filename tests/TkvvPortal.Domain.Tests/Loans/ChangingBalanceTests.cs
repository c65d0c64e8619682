using TkvvPortal.Domain.Loans;

namespace TkvvPortal.Domain.Tests.Loans;

/// <summary>
/// Interest of a balance that falls by equal principal. Figures of apache/fineract's integration tests of equal principal
/// with and without grace (100,000.00 at 24 % over 365 days, paid out on 20/09/2011), in hundredths there, in đồng here.
/// </summary>
public sealed class ChangingBalanceTests
{
    private static readonly InterestRate Rate = new(24);

    [Theory]
    [InlineData("2011-09-20", "2011-10-20", 10_000_000, 197_260)]
    [InlineData("2011-10-20", "2011-11-20", 9_500_000, 193_644)]
    [InlineData("2011-11-20", "2011-12-20", 9_000_000, 177_534)]
    [InlineData("2012-08-20", "2012-09-20", 4_500_000, 91_726)]
    [InlineData("2012-09-20", "2012-10-20", 4_000_000, 78_904)]
    [InlineData("2012-02-20", "2012-03-20", 10_000_000, 190_685)]
    [InlineData("2012-03-20", "2012-04-20", 10_000_000, 203_836)]
    [InlineData("2013-02-20", "2013-03-20", 4_500_000, 82_849)]
    [InlineData("2013-03-20", "2013-04-20", 4_000_000, 81_534)]
    public void Each_period_bears_interest_on_what_was_left(string from, string until, long principal, long interest) =>
        Assert.Equal(new Vnd(interest), Over(Span(from, until, principal)).Total);

    [Fact]
    public void The_whole_is_rounded_once_and_explained_span_by_span()
    {
        var charge = Over(Span("2011-09-20", "2011-10-20", 10_000_000), Span("2011-10-20", "2011-11-20", 9_500_000));

        Assert.Equal([30, 31], charge.Lines.Select(line => line.Days));
        Assert.Equal(new Vnd(390_904), charge.Total);
    }

    [Fact]
    public void A_span_without_days_or_without_principal_has_no_line() =>
        Assert.Empty(Over(Span("2011-09-20", "2011-09-20", 10_000_000), Span("2011-09-20", "2011-10-20", 0)).Lines);

    private static InterestCharge Over(params BalanceSpan[] spans) => InterestCharge.Over(spans, Rate, Policies.Terms);

    private static BalanceSpan Span(string from, string until, long principal) =>
        new(DateOnly.Parse(from), DateOnly.Parse(until), new Vnd(principal), Vnd.Zero);
}
