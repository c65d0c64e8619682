namespace TkvvPortal.Domain.Tests.Shared;

public sealed class PercentTests
{
    [Theory]
    [InlineData(1, 237, "0,42 %")]
    [InlineData(913, 1000, "91,3 %")]
    [InlineData(1, 1, "100 %")]
    [InlineData(0, 5, "0 %")]
    [InlineData(3, 2, "150 %")]
    public void A_share_is_written_as_people_write_it(long part, long whole, string text) =>
        Assert.Equal(text, Percent.Of(new Vnd(part), new Vnd(whole)).ToString());

    [Fact]
    public void There_is_no_share_of_nothing() => Assert.Null(Percent.Of(5, 0));

    [Fact]
    public void Shares_compare_by_value()
    {
        Percent small = new(1), large = new(2);

        Assert.True(small < large && large > small && small <= large && large >= small);
        Assert.Equal(-1, small.CompareTo(large));
    }

    [Theory]
    [InlineData(2026, 8, 2)]
    [InlineData(2025, 12, 10)]
    [InlineData(2026, 11, -1)]
    public void Months_between_are_counted_over_the_year(int year, int month, int expected) =>
        Assert.Equal(expected, new FiscalMonth(2026, 10).MonthsSince(new FiscalMonth(year, month)));
}
