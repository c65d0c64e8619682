namespace TkvvPortal.Domain.Tests.Shared;

public sealed class FiscalMonthTests
{
    private static readonly FiscalMonth October = new(2026, 10);

    [Fact]
    public void A_month_knows_its_first_and_last_day()
    {
        Assert.Equal(new DateOnly(2026, 10, 1), October.FirstDay);
        Assert.Equal(new DateOnly(2026, 10, 31), October.LastDay);
        Assert.Equal(29, new FiscalMonth(2028, 2).LastDay.Day);
        Assert.Equal(28, new FiscalMonth(2026, 2).LastDay.Day);
    }

    [Fact]
    public void The_month_after_December_is_January_of_the_next_year()
    {
        Assert.Equal(new FiscalMonth(2027, 1), new FiscalMonth(2026, 12).Next());
        Assert.Equal(new FiscalMonth(2025, 12), new FiscalMonth(2026, 1).Previous());
        Assert.Equal(new FiscalMonth(2025, 10), October.AddMonths(-12));
    }

    [Fact]
    public void The_key_of_the_database_goes_there_and_back()
    {
        Assert.Equal(202610, October.Key);
        Assert.Equal(October, FiscalMonth.FromKey(202610));
    }

    [Fact]
    public void A_month_contains_its_days_and_no_other()
    {
        Assert.True(October.Contains(new DateOnly(2026, 10, 1)));
        Assert.True(October.Contains(new DateOnly(2026, 10, 31)));
        Assert.False(October.Contains(new DateOnly(2026, 9, 30)));
        Assert.False(October.Contains(new DateOnly(2025, 10, 15)));
    }

    [Fact]
    public void A_day_past_the_end_becomes_the_last_day() =>
        Assert.Equal(new DateOnly(2026, 2, 28), new FiscalMonth(2026, 2).Day(31));

    [Fact]
    public void Months_compare_across_years()
    {
        var (earlier, later) = (new FiscalMonth(2025, 12), new FiscalMonth(2026, 1));

        Assert.True(earlier < later && earlier <= later && later > earlier && later >= earlier);
        Assert.Equal([earlier, later], new[] { later, earlier }.Order());
    }

    [Fact]
    public void A_month_is_written_for_people_and_for_addresses()
    {
        Assert.Equal("03/2026", new FiscalMonth(2026, 3).ToString());
        Assert.Equal("2026-03", new FiscalMonth(2026, 3).ToRoute());
    }

    [Fact]
    public void Every_address_form_is_read_back()
    {
        for (var month = new FiscalMonth(2019, 1); month < new FiscalMonth(2031, 1); month = month.Next())
        {
            Assert.True(FiscalMonth.TryParse(month.ToRoute(), out var read));
            Assert.Equal(month, read);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-1")]
    [InlineData("10/2026")]
    [InlineData("2026-10-05")]
    [InlineData("hai nghìn")]
    public void Anything_else_in_an_address_is_not_a_month(string? text) =>
        Assert.False(FiscalMonth.TryParse(text, out _));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10_000, 1)]
    [InlineData(2026, 0)]
    [InlineData(2026, 13)]
    public void A_month_outside_the_calendar_cannot_be_made(int year, int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalMonth(year, month));
}
