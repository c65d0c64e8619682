using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Domain.Tests.Groups;

public sealed class GroupPapersTests
{
    private static readonly DateOnly Today = new(2026, 11, 10);
    private static readonly Signature By = new(new DateTime(2026, 11, 10, 2, 0, 0, DateTimeKind.Utc), Guid.CreateVersion7(), "Nguyễn Văn Cán");
    private static readonly (Guid, Guid) Key = (Guid.CreateVersion7(), Guid.CreateVersion7());

    [Fact]
    public void An_event_keeps_its_papers()
    {
        var row = Record(new Papers(" 10B/TD  số 01", Today, "12/QĐ-UBND", Today));

        Assert.Equal(("10B/TD số 01", Today, "12/QĐ-UBND", "Nguyễn Văn Cán"), (row.Minutes, row.On, row.Approval, row.RecordedByName));
    }

    [Fact]
    public void Minutes_are_named_and_not_of_tomorrow()
    {
        Papers[] wrong = [new(" ", Today), new("10B", null), new("10B", Today.AddDays(1))];

        Assert.All(wrong, papers => Refused.By(GroupLifeRules.MinutesAreNamed, "Minutes", () => Record(papers)));
    }

    [Fact]
    public void An_approval_has_both_number_and_day_and_follows_the_minutes()
    {
        Papers[] wrong = [new("10B", Today, "12"), new("10B", Today, null, Today), new("10B", Today, "12", Today.AddDays(-1)), new("10B", Today, "12", Today.AddDays(1))];

        Assert.All(wrong, papers => Refused.By(GroupLifeRules.ApprovalIsWhole, "Approval", () => Record(papers)));
    }

    [Fact]
    public void What_is_declared_of_the_board_blocks_or_warns()
    {
        Assert.Empty(new BoardDeclaration(false, false, false).Concerns());
        Assert.Equal(
            [
                (GroupLifeRules.BoardIsNotKin.Id, Severity.Block), (GroupLifeRules.BoardIsNotOfCommittee.Id, Severity.Block),
                (GroupLifeRules.BoardServesNoOtherBank.Id, Severity.Warn),
            ],
            new BoardDeclaration(true, true, true).Concerns().Select(concern => (concern.Rule.Id, concern.Severity)));
    }

    [Fact]
    public void Broken_rules_are_passed_with_a_reason_and_blocking_ones_only_by_who_may()
    {
        Concern warn = new(GroupLifeRules.BoardLeadsOneGroup, Severity.Warn, "Leader", "Lê Văn Tư", "0160002");
        Concern block = new(GroupLifeRules.BoardIsNotKin, Severity.Block, "AreKin");

        Assert.Null(Concerns.Pass([], null, mayOverride: false));
        Refused.ByAll(() => Concerns.Pass([warn, block], "Lý do", mayOverride: false), (GroupLifeRules.BoardIsNotKin, "AreKin"));
        Refused.ByAll(
            () => Concerns.Pass([warn], " ", mayOverride: false),
            (GroupLifeRules.BoardLeadsOneGroup, "Leader"), (SharedRules.ExceptionHasReason, "ExceptionReason"));
        Assert.Equal(
            "TK-117: Lê Văn Tư đang trong Ban quản lý của Tổ 0160002. Lý do: Chờ bầu lại",
            Concerns.Pass([warn], " Chờ  bầu lại ", mayOverride: false));
        Assert.StartsWith("TK-114", Concerns.Pass([block], "Dữ liệu cũ", mayOverride: true), StringComparison.Ordinal);
    }

    private static GroupEvent Record(Papers papers) =>
        GroupEvent.Record(Key, (GroupEventKind.BoardElected, Today, "Bầu lại"), papers, null, By);
}
