using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;

namespace TkvvPortal.Domain.Tests.Members;

/// <summary>The board hands over before it leaves.</summary>
public sealed class LeavingCheckTests
{
    private static readonly DateOnly LastDay = new(2026, 11, 30);

    [Theory]
    [InlineData(null)]
    [InlineData("2026-12-01")]
    public void Who_is_on_the_board_after_the_last_day_does_not_leave(string? until) =>
        Refused.By(MemberRules.BoardMemberStays, "", () => LeavingCheck.RefuseBoard([Term("2022-12-31"), Term(until)], LastDay));

    [Fact]
    public void Who_hands_over_by_the_last_day_leaves() => LeavingCheck.RefuseBoard([Term("2022-12-31"), Term("2026-11-30")], LastDay);

    private static BoardTerm Term(string? until) => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), BoardPost.Leader, new DateOnly(2020, 1, 1),
        until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture));
}
