using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;

namespace TkvvPortal.Domain.Tests.Groups;

public sealed class GroupEndTests
{
    private static readonly DateOnly LastDay = new(2026, 11, 10);
    private static readonly GroupRest Nothing = new(0, 0, Vnd.Zero, 0, 0);

    private readonly SavingsGroup _group = GroupBuilder.Found();

    [Fact]
    public void A_group_ends_with_its_board_and_changes_no_more()
    {
        var (first, second) = (Join(LastDay.AddYears(-1)), Join(LastDay.AddYears(-1)));
        _group.Elect(new Board(first.Id, second.Id), LastDay.AddYears(-1), new HashSet<Guid> { first.Id, second.Id });

        _group.Close(LastDay, [first, second]);

        Assert.Equal((GroupStatus.Closed, LastDay), (_group.Status, _group.ClosedOn));
        Assert.All(_group.BoardTerms, term => Assert.Equal(LastDay, term.ValidTo));
        Refused.By(GroupLifeRules.StateAllows, "", () => _group.Close(LastDay, []));
        Refused.By(GroupLifeRules.StateAllows, "", _group.RequireAlive);
    }

    [Fact]
    public void A_group_does_not_end_before_the_last_arrival()
    {
        Refused.By(GroupLifeRules.EndsAfterLastArrival, "On", () => _group.Close(LastDay, [Join(LastDay.AddDays(1))]));

        var (first, second) = (Join(LastDay.AddYears(-1)), Join(LastDay.AddYears(-1)));
        _group.Elect(new Board(first.Id, second.Id), LastDay.AddDays(1), new HashSet<Guid> { first.Id, second.Id });
        Refused.By(GroupLifeRules.EndsAfterLastArrival, "On", () => _group.Close(LastDay, [first, second]));
        Assert.Equal(GroupStatus.Active, _group.Status);
    }

    [Fact]
    public void Everything_has_gone_before_a_group_ends()
    {
        Nothing.RefuseEnd();
        Assert.Empty(Nothing.Concerns());

        Refused.ByAll(
            (new GroupRest(3, 2, new Vnd(50_000), 1, 0) with { MoneyOwed = new Vnd(1) }).RefuseEnd,
            (GroupLifeRules.NoMinutesAreOpen, "On"), (GroupLifeRules.NoMemberIsLeft, "On"), (GroupLifeRules.NoDebtIsLeft, "On"), (GroupLifeRules.NoDepositIsLeft, "On"),
            (GroupLifeRules.NoMoneyIsOwed, "On"));
    }

    [Fact]
    public void Opinions_without_an_answer_are_passed_with_a_reason()
    {
        var concern = Assert.Single((Nothing with { OpenOpinions = 2 }).Concerns());

        Assert.Equal((GroupLifeRules.OpinionsAreAnswered, Severity.Warn), (concern.Rule, concern.Severity));
        Assert.StartsWith("Tổ còn 2 ý kiến", concern.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_commune_approves_before_the_day_unless_the_group_was_never_at_work()
    {
        var papers = new Papers("10/TD số 09", LastDay, "45/UBND", LastDay);

        _group.RequireApproval(papers, LastDay);
        Refused.By(GroupLifeRules.EndNeedsApproval, "Approval", () => _group.RequireApproval(papers with { ApprovedOn = null }, LastDay));
        Refused.By(GroupLifeRules.EndNeedsApproval, "Approval", () => _group.RequireApproval(papers, LastDay.AddDays(-1)));
        _group.AwaitApproval();
        _group.RequireApproval(new Papers("10/TD số 09", LastDay), LastDay);
    }

    private Membership Join(DateOnly on) => new(Guid.CreateVersion7(), _group.Id, Guid.CreateVersion7(), on);
}
