using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Domain.Tests.Groups;

public sealed class HandoverTests
{
    private static readonly DateOnly Since = new(2026, 11, 1);
    private static readonly HandoverSide From = new(Guid.CreateVersion7(), "Lê Văn Tư", new DateOnly(2024, 1, 1), Since.AddDays(-1));
    private static readonly HandoverSide To = new(Guid.CreateVersion7(), "Trần Thị Năm", Since, null);
    private static readonly HandoverLine[] Lines = [new(HandoverKind.Minutes, "12 biên bản"), new(HandoverKind.Cash, "Tiền mặt 0 đ")];

    [Fact]
    public void The_list_is_signed_over_from_one_leader_to_the_next()
    {
        var handover = Sign((From, To), Since, null, " Con  dấu ");

        Assert.Equal(("Lê Văn Tư", "Trần Thị Năm", To.TermId, "Con dấu"), (handover.FromName, handover.ToName, handover.TermId, handover.Note));
        Assert.Equal([(1, HandoverKind.Minutes, "12 biên bản"), (2, HandoverKind.Cash, "Tiền mặt 0 đ")], handover.Items.Select(item => (item.Number, item.Kind, item.Text)));
        Assert.Null(Sign((From, To), Since, null, " ").Note);
    }

    [Fact]
    public void There_are_two_leaders_and_the_new_one_has_begun()
    {
        Refused.By(GroupLifeRules.HandoverHasBothSides, "On", () => Sign((null, To), Since, null));
        Refused.By(GroupLifeRules.HandoverHasBothSides, "On", () => Sign((From, null), Since, null));
        Refused.By(GroupLifeRules.HandoverHasBothSides, "On", () => Sign((From, To), Since.AddDays(-1), null));
    }

    [Fact]
    public void A_leader_receives_once() =>
        Refused.By(GroupLifeRules.HandedOverOnce, "On", () => Sign((From, To), Since.AddDays(5), Since));

    private static Handover Sign((HandoverSide? From, HandoverSide? To) sides, DateOnly on, DateOnly? earlier, string? note = null) =>
        Handover.Sign((Guid.CreateVersion7(), Guid.CreateVersion7()), sides, on, earlier, Lines, note);
}
