using TkvvPortal.Domain.Members;

namespace TkvvPortal.Domain.Tests.Members;

public sealed class MembershipTests
{
    private static readonly DateOnly Joined = new(2026, 3, 31);
    private static readonly DateOnly Left = new(2026, 9, 1);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(6, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void One_day_in_the_month_makes_a_member_of_the_month(int month, bool member)
    {
        var stay = Stay();
        stay.Leave(Left, "Hết nợ, xin ra tổ");

        Assert.Equal(member, stay.IsIn(new FiscalMonth(2026, month)));
    }

    [Fact]
    public void A_member_who_has_not_left_is_in_every_later_month()
    {
        var stay = Stay();

        Assert.True(stay.IsIn(new FiscalMonth(2046, 1)));
        Assert.False(stay.IsIn(new FiscalMonth(2026, 2)));
    }

    [Fact]
    public void A_member_leaves_on_or_after_the_day_of_joining()
    {
        var stay = Stay();

        Refused.By(MemberRules.LeavesAfterJoining, "LeftOn", () => stay.Leave(Joined.AddDays(-1), "Chuyển nơi ở"));
        Assert.Null(stay.LeftOn);

        stay.Leave(Joined, " Chuyển  nơi ở ");

        Assert.Equal((Joined, "Chuyển nơi ở"), (stay.LeftOn, stay.LeavingReason));
    }

    private static Membership Stay() => new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Joined);
}
