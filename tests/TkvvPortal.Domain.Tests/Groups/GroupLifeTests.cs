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
        Refused.By(GroupLifeRules.StartNeedsBoard, "", () => _group.Start(Approved, Today));

        _group.Elect(new Board(_first, _second), Today, Members);
        _group.Start(Approved, Today);

        Assert.Equal(GroupStatus.Active, _group.Status);
    }

    [Fact]
    public void A_group_pauses_works_again_and_ends_each_with_its_reason()
    {
        Refused.By(GroupLifeRules.EndHasReason, "Reason", () => _group.Suspend(" "));
        Assert.Equal("Vỡ đê", _group.Suspend(" Vỡ  đê "));
        Refused.By(GroupLifeRules.StateAllows, "", () => _group.Suspend("Lần nữa"));
        _group.Resume("Nước rút");
        _group.Close(Today);

        Assert.Equal((GroupStatus.Closed, Today), (_group.Status, _group.ClosedOn));
        Refused.By(GroupLifeRules.StateAllows, "", () => _group.Close(Today));
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
        Assert.Equal([_second, _third], _group.BoardTerms.Where(term => term.IsHeldOn(Today)).Select(term => term.MembershipId).Order());
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

    [Fact]
    public void The_board_ends_with_the_group()
    {
        _group.Elect(new Board(_first, _second), new DateOnly(2025, 1, 1), Members);

        _group.Close(Today);

        Assert.All(_group.BoardTerms, term => Assert.Equal(Today, term.ValidTo));
    }

    [Fact]
    public void A_change_changes_something()
    {
        SavingsGroup.RequireChange("a", "b");
        Refused.By(GroupLifeRules.SomethingChanges, "", () => SavingsGroup.RequireChange("a", "a"));
    }

    [Fact]
    public void Codes_that_are_taken_are_named_by_their_rules() =>
        Assert.All([GroupLifeRules.CodeIsFree, GroupLifeRules.CustomerCodeIsFree], rule => Assert.Contains("{0}", rule.Text, StringComparison.Ordinal));

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
    public void Debts_and_deposits_are_no_longer_there_when_a_group_is_dissolved()
    {
        Assert.Empty(GroupEnd.Concerns(0, Vnd.Zero));
        Assert.Equal(
            [(GroupLifeRules.NoDebtIsLeft.Id, Severity.Block), (GroupLifeRules.NoDepositIsLeft.Id, Severity.Block)],
            GroupEnd.Concerns(2, new Vnd(1_000)).Select(concern => (concern.Rule.Id, concern.Severity)));
    }
}
