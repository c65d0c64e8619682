using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Domain.Tests.Groups;

public sealed class SavingsGroupTests
{
    [Fact]
    public void A_group_lies_in_the_commune_of_its_hamlet()
    {
        var group = GroupBuilder.Found("0012345", "  Tổ  Minh Thành 1 ");

        Assert.Equal(("0012345", "Tổ Minh Thành 1", GroupStatus.Active), (group.Code, group.Name, group.Status));
        Assert.Equal(GroupBuilder.MinhThanh.CommuneId, group.CommuneId);
        Assert.Equal(GroupBuilder.MinhThanh.Id, group.HamletId);
    }

    [Fact]
    public void A_group_is_found_by_code_name_and_hamlet_without_diacritics() =>
        Assert.Equal("0012345 to minh thanh 1 ap minh thanh", GroupBuilder.Found().SearchKey);

    [Theory]
    [InlineData("")]
    [InlineData("123456")]
    [InlineData("12345678")]
    [InlineData("12345a7")]
    [InlineData(" 123456")]
    [InlineData("１２３４５６７")]
    public void A_code_has_seven_digits(string code) =>
        Refused.By(GroupRules.CodeIsSevenDigits, "Code", () => GroupBuilder.Found(code));

    [Theory]
    [InlineData(0)]
    [InlineData(32)]
    [InlineData(-5)]
    public void A_group_meets_on_a_day_of_the_month(int day)
    {
        var group = GroupBuilder.Found();

        Refused.By(GroupRules.MeetingDayIsInMonth, "MeetingDay", () => group.MeetOn(day, new TimeOnly(8, 0), "Nhà văn hóa ấp"));

        Assert.Equal((1, ""), (group.MeetingDay, group.MeetingPlace));
    }

    [Fact]
    public void A_group_says_when_and_where_it_meets()
    {
        var group = GroupBuilder.Found();

        group.MeetOn(31, new TimeOnly(14, 30), " Nhà  văn hóa ấp ");

        Assert.Equal((31, new TimeOnly(14, 30), "Nhà văn hóa ấp"), (group.MeetingDay, group.MeetingTime, group.MeetingPlace));
    }

    [Fact]
    public void A_new_group_has_no_mandate_until_the_contract_gives_one()
    {
        var group = GroupBuilder.Found();
        Assert.False(group.CollectsInterest || group.CollectsDeposits);

        group.Mandate(collectsInterest: true, collectsDeposits: false, new Vnd(20_000));

        Assert.True(group.CollectsInterest);
        Assert.False(group.CollectsDeposits);
        Assert.Equal(new Vnd(20_000), group.MinimumDeposit);
    }

    [Fact]
    public void The_minimum_deposit_is_not_negative()
    {
        var group = GroupBuilder.Found();

        Refused.By(GroupRules.MinimumDepositIsNotNegative, "MinimumDeposit", () => group.Mandate(true, true, new Vnd(-1)));

        Assert.False(group.CollectsInterest);
    }

    [Fact]
    public void A_member_is_put_on_the_board_from_a_day_on()
    {
        var (group, membership) = (GroupBuilder.Found(), Guid.CreateVersion7());

        var term = group.Appoint(membership, BoardPost.Deputy, new DateOnly(2026, 1, 5));

        Assert.Same(term, Assert.Single(group.BoardTerms));
        Assert.Equal((group.Id, membership, BoardPost.Deputy), (term.GroupId, term.MembershipId, term.Post));
        Assert.Null(term.ValidTo);
    }

    [Fact]
    public void A_board_term_ends_on_or_after_the_day_it_begins()
    {
        var (group, from) = (GroupBuilder.Found(), new DateOnly(2026, 1, 5));

        Refused.By(
            GroupRules.BoardTermEndsAfterStart, "ValidTo",
            () => group.Appoint(Guid.CreateVersion7(), BoardPost.Leader, from, from.AddDays(-1)));

        Assert.Empty(group.BoardTerms);
        Assert.Equal(from, group.Appoint(Guid.CreateVersion7(), BoardPost.Leader, from, from).ValidTo);
    }
}
