using TkvvPortal.Domain.Places;

namespace TkvvPortal.Domain.Tests.Places;

public sealed class TransactionPointTests
{
    [Fact]
    public void The_session_is_held_on_its_day_even_on_a_Sunday()
    {
        var session = PointWithDay(8).SessionIn(new FiscalMonth(2026, 11));

        Assert.Equal(new DateOnly(2026, 11, 8), session);
        Assert.Equal(DayOfWeek.Sunday, session.DayOfWeek);
    }

    [Fact]
    public void Day_31_becomes_the_last_day_of_a_short_month() =>
        Assert.Equal(new DateOnly(2026, 2, 28), PointWithDay(31).SessionIn(new FiscalMonth(2026, 2)));

    private static TransactionPoint PointWithDay(int day) =>
        new(Guid.CreateVersion7(), "TXN0001", "Điểm giao dịch Minh Thuận", Guid.CreateVersion7(), day);
}
