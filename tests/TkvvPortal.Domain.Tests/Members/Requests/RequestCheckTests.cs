using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Members.Requests;
using static TkvvPortal.Domain.Tests.Builders.RequestBuilder;

namespace TkvvPortal.Domain.Tests.Members.Requests;

/// <summary>Each rule of membership is found at its weight, and not where it is kept.</summary>
public sealed class RequestCheckTests
{
    [Fact]
    public void Somebody_of_the_hamlet_in_a_group_with_room_is_fine() => Assert.Empty(Admit(new RequestFacts(), 59));

    [Fact]
    public void The_code_of_somebody_else_stops_it() => Expect(Admit(new RequestFacts { IsSomebodyElse = true }), (FindingLevel.Absolute, RequestRules.CodeIsThisPersons));

    [Fact]
    public void A_member_is_not_admitted_again() => Expect(Admit(new RequestFacts { IsMemberHere = true }), (FindingLevel.Absolute, RequestRules.IsNotMemberYet));

    [Fact]
    public void A_full_group_stops_it_unless_it_is_waived()
    {
        Expect(Admit(new RequestFacts(), 60), (FindingLevel.Block, RequestRules.GroupIsNotTooLarge));
        Assert.Equal("Kết nạp Trần Thị Lan: Tổ sẽ có 61 tổ viên, vượt mức nhiều nhất 60.", Admit(new RequestFacts(), 60)[0].Text);
    }

    [Fact]
    public void Who_lives_elsewhere_or_is_in_another_group_is_pointed_out() => Expect(
        Admit(new RequestFacts { LivesInHamlet = false, IsMemberElsewhere = true }),
        (FindingLevel.Warning, RequestRules.LivesInHamlet), (FindingLevel.Warning, RequestRules.BelongsToOneGroup));

    [Fact]
    public void Who_owes_nothing_leaves_a_group_that_stays_large_enough() => Assert.Empty(Release(new RequestFacts { Stay = Stay() }, 6));

    [Fact]
    public void Debt_stops_a_leaver_and_the_rest_is_pointed_out() => Expect(
        Release(new RequestFacts { Stay = Stay(), Debt = new Vnd(1), Deposit = new Vnd(50_000) }, 5),
        (FindingLevel.Block, RequestRules.OwesNothing), (FindingLevel.Warning, RequestRules.DepositIsPaidOut), (FindingLevel.Warning, RequestRules.GroupIsNotTooSmall));

    [Fact]
    public void The_board_and_who_left_already_do_not_leave()
    {
        var stay = Stay();
        var term = new BoardTerm(Guid.CreateVersion7(), Group, stay.Id, BoardPost.Leader, new DateOnly(2020, 1, 5), null);
        stay.Leave(new DateOnly(2026, 11, 1), "Chuyển nơi ở");

        Expect(
            Release(new RequestFacts { Stay = stay, Terms = [term] }),
            (FindingLevel.Absolute, MemberRules.StayHasEnded), (FindingLevel.Absolute, MemberRules.BoardMemberStays));
    }

    [Fact]
    public void Nobody_leaves_before_they_came()
    {
        var stay = new Membership(Guid.CreateVersion7(), Group, Guid.CreateVersion7(), Day.AddDays(1));

        Expect(Release(new RequestFacts { Stay = stay }), (FindingLevel.Absolute, MemberRules.LeavesAfterJoining));
    }

    private static IReadOnlyList<RequestFinding> Admit(RequestFacts facts, int members = 40) => new RequestCheck(Admission(), facts, Of(members)).Find();

    private static IReadOnlyList<RequestFinding> Release(RequestFacts facts, int members = 40) => new RequestCheck(Exit(Stay()), facts, Of(members)).Find();

    private static void Expect(IReadOnlyList<RequestFinding> findings, params (FindingLevel Level, Rule Rule)[] expected) =>
        Assert.Equal(expected, findings.Select(finding => (finding.Level, finding.Rule)));
}
