using TkvvPortal.Web.Infrastructure.Charts;

namespace TkvvPortal.Web.Tests.Features.Dashboard;

public sealed class ChartAreaTests
{
    private static readonly ChartArea Area = new(50, 650, 20, 120, 12, 354.4m);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.42, 0.5)]
    [InlineData(1, 1)]
    [InlineData(1.08, 2)]
    [InlineData(354.4, 400)]
    [InlineData(8_300, 10_000)]
    public void The_scale_ends_at_a_round_number(decimal largest, decimal end) => 
        Assert.Equal(end, new ChartArea(0, 1, 0, 1, 1, largest).Max);

    [Fact]
    public void Zero_lies_at_the_bottom_and_the_end_at_the_top()
    {
        Assert.Equal(120, Area.Y(0));
        Assert.Equal(20, Area.Y(400));
        Assert.Equal(70, Area.Y(200));
        Assert.Equal(120, Area.Y(-5));
        Assert.Equal(20, Area.Y(9_999));
    }

    [Fact]
    public void Bars_of_a_column_stand_side_by_side_around_its_middle()
    {
        var first = Area.Bar(3, (0, 2), 200, "chart-bar", "");
        var second = Area.Bar(3, (1, 2), 0, "chart-bar", "");

        Assert.Equal(225, Area.Middle(3));
        Assert.Equal(first.X + first.Width, second.X);
        Assert.Equal(Area.Middle(3), second.X, 1.0);
        Assert.Equal((70, 50), (first.Y, first.Height));
        Assert.Equal(0, second.Height);
    }

    [Fact]
    public void The_grid_runs_from_zero_to_the_end() =>
        Assert.Equal([(120, "0"), (70, "200"), (20, "400")], Area.Grid(2, value => $"{value:0}").Select(mark => (mark.Y, mark.Text)));
}
