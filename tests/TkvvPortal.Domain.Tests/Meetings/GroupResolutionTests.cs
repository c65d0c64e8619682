using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members.Requests;

namespace TkvvPortal.Domain.Tests.Meetings;

/// <summary>What is put to the vote about the group is complete, within those present, and settled once.</summary>
public sealed class GroupResolutionTests
{
    private static readonly GroupMotion Deposit = new(GroupResolutionKind.MinimumDeposit, new Vote(3, 1, 0), new Vnd(60_000), null, null, null);
    private static readonly Guid Leader = Guid.CreateVersion7();

    [Fact]
    public void It_passes_when_more_than_the_share_of_those_present_agree()
    {
        Assert.True(Put(Deposit).Settle(5, 0.5m));
        Assert.False(Put(Deposit).Settle(6, 0.5m));
    }

    [Fact]
    public void What_is_put_to_the_vote_is_complete()
    {
        Refused.By(ResolutionRules.MotionIsComplete, "Amount", () => Put(Deposit with { Amount = null }));
        Refused.By(ResolutionRules.MotionIsComplete, "Text", () => Put(Deposit with { Kind = GroupResolutionKind.Bylaws, Text = " " }));
        Refused.By(ResolutionRules.MotionIsComplete, "Leader", () => Put(Deposit with { Kind = GroupResolutionKind.Board, IsDeclared = true }));
        Refused.By(ResolutionRules.MotionIsComplete, "Deputy", () => Put(Deposit with { Kind = GroupResolutionKind.Board, LeaderId = Leader, DeputyId = Leader }));
    }

    [Fact]
    public void Nobody_votes_who_is_not_there_and_what_is_settled_stays()
    {
        var resolution = Put(Deposit);
        resolution.RefuseVotes(4);
        Refused.By(ResolutionRules.VotesWithinPresent, "For", () => resolution.RefuseVotes(3));
        resolution.Settle(4, 0.5m);

        Refused.By(ResolutionRules.IsSettled, "", () => resolution.Correct(Deposit));
    }

    [Fact]
    public void A_board_is_declared_and_its_approval_is_whole()
    {
        var board = Deposit with { Kind = GroupResolutionKind.Board, LeaderId = Leader, DeputyId = Guid.CreateVersion7(), HeldOn = new DateOnly(2026, 11, 20), Today = new DateOnly(2026, 11, 22), IsDeclared = true };
        Refused.By(ResolutionRules.BoardIsDeclared, "IsDeclared", () => Put(board with { IsDeclared = false }));
        Refused.By(ResolutionRules.ApprovalIsWhole, "Approval", () => Put(board with { Approval = "12/UBND" }));
        Refused.By(ResolutionRules.ApprovalIsWhole, "Approval", () => Put(board with { ApprovedOn = new DateOnly(2026, 11, 21) }));
        Refused.By(ResolutionRules.ApprovalIsWhole, "Approval", () => Put(board with { Approval = "12/UBND", ApprovedOn = new DateOnly(2026, 11, 19) }));
        Refused.By(ResolutionRules.ApprovalIsWhole, "Approval", () => Put(board with { Approval = "12/UBND", ApprovedOn = new DateOnly(2026, 11, 23) }));

        Assert.False(Put(board).IsApproved);
        Assert.True(Put(board with { Approval = " 12/UBND ", ApprovedOn = new DateOnly(2026, 11, 20) }).IsApproved);
    }

    private static GroupResolution Put(GroupMotion motion) => GroupResolution.Put(Guid.CreateVersion7(), (Guid.CreateVersion7(), Guid.CreateVersion7()), motion);
}
