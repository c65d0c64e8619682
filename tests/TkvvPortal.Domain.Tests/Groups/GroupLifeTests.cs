using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Domain.Tests.Groups;

public sealed class GroupLifeTests
{
    private static readonly DateOnly Today = new(2026, 11, 10);
    private static readonly Papers Approved = new("10A/TD số 01", new DateOnly(2026, 11, 1), "12/QĐ-UBND", new DateOnly(2026, 11, 5));

    private readonly SavingsGroup _group = GroupBuilder.Found();
    private readonly Guid _first = Guid.CreateVersion7();
    private readonly Guid _second = Guid.CreateVersion7();
    private readonly Guid _third = Guid.CreateVersion7();

    private HashSet<Guid> Members => [_first, _second, _third];

    [Fact]
    public void A_planned_group_starts_with_approval_and_board()
    {
        _group.AwaitApproval();
        Refused.By(GroupLifeRules.StartNeedsApproval, "Approval", () => _group.Start(Approved with { ApprovedOn = null }, Today));
        Refused.By(GroupLifeRules.StartNeedsApproval, "Approval", () => _group.Start(Approved, Approved.ApprovedOn!.Value.AddDays(-1)));
        Refused.By(GroupLifeRules.StartNeedsBoard, "", () => _group.Start(Approved, Today));

        _group.Elect(new Board(_first, _second), Today, Members);
        _group.Start(Approved, Today);

        Assert.Equal(GroupStatus.Active, _group.Status);
    }

    [Fact]
    public void A_group_pauses_and_works_again_each_with_its_reason()
    {
        Refused.By(GroupLifeRules.TurnHasReason, "Reason", () => _group.Suspend(" "));
        Assert.Equal("Vỡ đê", _group.Suspend(" Vỡ  đê "));
        Refused.By(GroupLifeRules.StateAllows, "", () => _group.Suspend("Lần nữa"));
        _group.Resume("Nước rút");

        Assert.Equal(GroupStatus.Active, _group.Status);
        Refused.By(GroupLifeRules.StateAllows, "", () => _group.Start(Approved, Today));
    }

    [Fact]
    public void An_act_takes_effect_from_the_founding_to_today()
    {
        _group.RequireEffective(_group.FoundedOn, Today);
        _group.RequireEffective(Today, Today);
        Refused.By(GroupLifeRules.TakesEffectByToday, "On", () => _group.RequireEffective(_group.FoundedOn.AddDays(-1), Today));
        Refused.By(GroupLifeRules.TakesEffectByToday, "On", () => _group.RequireEffective(Today.AddDays(1), Today));
    }

    [Fact]
    public void An_election_ends_the_terms_before_and_keeps_who_is_elected_again()
    {
        _group.Elect(new Board(_first, _second), new DateOnly(2025, 1, 1), Members);

        var ended = _group.Elect(new Board(_third, _second), Today, Members);

        Assert.Equal((_first, new DateOnly(2026, 11, 9)), (Assert.Single(ended).MembershipId, ended[0].ValidTo));
        Assert.Equal(new[] { _second, _third }.Order(), _group.BoardTerms.Where(term => term.IsHeldOn(Today)).Select(term => term.MembershipId).Order());
    }

    [Fact]
    public void An_election_is_refused_that_breaks_the_board()
    {
        _group.Elect(new Board(_first, _second), Today, Members);

        Refused.By(GroupLifeRules.LeaderIsNotDeputy, "Deputy", () => _group.Elect(new Board(_first, _first), Today, Members));
        Refused.By(GroupLifeRules.BoardIsOfMembers, "Leader", () => _group.Elect(new Board(Guid.NewGuid(), _first), Today.AddDays(1), Members));
        Refused.By(GroupLifeRules.TermsDoNotOverlap, "Leader", () => _group.Elect(new Board(_third, _second), Today, Members));
        Refused.By(GroupLifeRules.SomethingChanges, "", () => _group.Elect(new Board(_first, _second), Today.AddDays(1), Members));
        Assert.Equal(2, _group.BoardTerms.Count);
    }

    [Theory]
    [InlineData(4, "TK-108", Severity.Warn)]
    [InlineData(5, null, null)]
    [InlineData(60, null, null)]
    [InlineData(61, "TK-109", Severity.Block)]
    public void The_size_warns_below_and_blocks_above(int members, string? rule, Severity? severity)
    {
        var concerns = new GroupSize(5, 60).Concerns("0012345", members, "On");

        Assert.Equal((rule, severity), (concerns.SingleOrDefault()?.Rule.Id, concerns.SingleOrDefault()?.Severity));
        Assert.Equal(("TK-108", "TK-109"), (GroupLifeRules.HasEnoughMembers.Id, GroupLifeRules.HasNotTooManyMembers.Id));
    }


    [Fact]
    public void A_code_that_is_taken_is_refused()
    {
        FoundingCheck.RefuseTakenCode(false, "0160001");
        FoundingCheck.RefuseTakenCustomerCode(false, "0000000001", "Leader.CustomerCode");
        Refused.By(GroupLifeRules.CodeIsFree, "Code", () => FoundingCheck.RefuseTakenCode(true, "0160001"));
        Refused.By(GroupLifeRules.CustomerCodeIsFree, "Leader.CustomerCode", () => FoundingCheck.RefuseTakenCustomerCode(true, "0000000001", "Leader.CustomerCode"));
    }

    [Fact]
    public void Whoever_is_elsewhere_is_named_with_the_group_and_warned_of()
    {
        Concern[] concerns = [FoundingCheck.OnBoardElsewhere("Lê Văn Tư", "0160002", "Leader"), FoundingCheck.MemberElsewhere("Lê Văn Tư", "0160002", "Leader")];

        Assert.Equal([GroupLifeRules.BoardLeadsOneGroup, GroupLifeRules.MemberOfOneGroup], concerns.Select(concern => concern.Rule));
        Assert.All(concerns, concern => Assert.Equal((Severity.Warn, "Leader"), (concern.Severity, concern.Field)));
        Assert.All(concerns, concern => Assert.Matches("^Lê Văn Tư .*0160002", concern.Text));
    }
}
