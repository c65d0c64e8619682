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

    [Fact]
    public void A_stay_that_has_ended_is_not_ended_again()
    {
        var stay = Stay();
        stay.Leave(Left, "Hết nợ, xin ra tổ");

        Refused.By(MemberRules.StayHasEnded, "", () => stay.Leave(Left.AddDays(1), "Chuyển nơi ở"));
        Assert.Equal(Left, stay.LeftOn);
    }

    [Fact]
    public void Who_moves_is_here_until_the_day_before_and_there_from_the_day_on()
    {
        var (stay, group) = (Stay(), GroupBuilder.Found());

        var next = stay.MoveTo(Guid.CreateVersion7(), group, Left, "Chuyển nơi ở");

        Assert.Equal((Left.AddDays(-1), "Chuyển nơi ở"), (stay.LeftOn, stay.LeavingReason));
        Assert.Equal((group.Id, stay.MemberId, Left, stay.Id), (next.GroupId, next.MemberId, next.JoinedOn, next.MovedFromId));
        Assert.Null(next.LeftOn);
    }

    [Fact]
    public void Nobody_moves_to_the_group_they_are_in_nor_after_they_left()
    {
        var group = GroupBuilder.Found();
        var stay = new Membership(Guid.CreateVersion7(), group.Id, Guid.CreateVersion7(), Joined);

        Refused.By(MemberRules.MovesToAnotherGroup, "", () => stay.MoveTo(Guid.CreateVersion7(), group, Left, "Chuyển nơi ở"));
        Assert.Null(stay.LeftOn);

        stay.Leave(Left, "Hết nợ, xin ra tổ");
        Refused.By(MemberRules.StayHasEnded, "", () => stay.MoveTo(Guid.CreateVersion7(), GroupBuilder.Found(), Left, "Chuyển nơi ở"));
    }

    [Fact]
    public void Nobody_moves_on_the_day_they_joined() =>
        Refused.By(MemberRules.LeavesAfterJoining, "LeftOn", () => Stay().MoveTo(Guid.CreateVersion7(), GroupBuilder.Found(), Joined, "Ghi nhầm"));

    [Fact]
    public void The_last_day_of_an_ended_stay_can_be_put_right()
    {
        var stay = Stay();
        stay.Leave(Left, "Hết nợ");

        stay.CorrectLeaving(Left.AddDays(3), "Hết nợ,  xin ra tổ");

        Assert.Equal((Left.AddDays(3), "Hết nợ, xin ra tổ"), (stay.LeftOn, stay.LeavingReason));
        Refused.By(MemberRules.LeavesAfterJoining, "LeftOn", () => stay.CorrectLeaving(Joined.AddDays(-1), "Sai"));
    }

    private static Membership Stay() => new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Joined);
}
