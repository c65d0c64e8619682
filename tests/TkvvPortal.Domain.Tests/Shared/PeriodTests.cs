namespace TkvvPortal.Domain.Tests.Shared;

public sealed class PeriodTests
{
    private static readonly Period Week = new(new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 8));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Both_ends_are_included(int day, bool lies) => Assert.Equal(lies, Week.Contains(new DateOnly(2026, 11, day)));

    [Fact]
    public void Periods_that_share_a_day_overlap_either_way()
    {
        var from = new Period(Week.To!.Value, null);
        var after = new Period(Week.To.Value.AddDays(1), null);

        Assert.True(Week.Overlaps(from) && from.Overlaps(Week));
        Assert.False(Week.Overlaps(after) || after.Overlaps(Week));
    }
}
