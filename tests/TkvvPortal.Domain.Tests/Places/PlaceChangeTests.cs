using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Tests.Builders;

namespace TkvvPortal.Domain.Tests.Places;

public sealed class PlaceChangeTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Later = new(2027, 1, 1);
    private static readonly Guid Old = Guid.CreateVersion7();
    private static readonly Guid New = Guid.CreateVersion7();

    [Fact]
    public void A_hamlet_keeps_what_it_was_until_the_day_and_groups_follow_it()
    {
        var hamlet = Hamlet();
        var group = SavingsGroup.Found(Guid.CreateVersion7(), "0012345", "Tổ 1", hamlet, Guid.CreateVersion7(), Guid.CreateVersion7(), new DateOnly(2015, 5, 4));
        Change(hamlet, "Ấp Tân Lập", New, Later);

        Assert.False(hamlet.BecomeAsOf(Later.AddDays(-1)));
        Assert.False(group.Follow(hamlet));
        Assert.True(hamlet.BecomeAsOf(Later));
        Assert.False(hamlet.BecomeAsOf(Later));
        Assert.True(group.Follow(hamlet));

        Assert.Equal(("Ấp Tân Lập", New), (hamlet.Name, hamlet.CommuneId));
        Assert.Equal(New, group.CommuneId);
        Assert.Contains("tan lap", group.SearchKey, StringComparison.Ordinal);
        Assert.Equal([(Old, Later.AddDays(-1)), (New, (DateOnly?)null)], hamlet.Placements.Select(one => (one.CommuneId, one.ValidTo)));
    }

    [Fact]
    public void A_hamlet_comes_onto_the_list_of_difficult_ones_on_its_day_and_stays_there_when_it_changes()
    {
        var hamlet = Hamlet();
        hamlet.Change("Ấp Cũ", Old, true, new PlaceChange(Later, "QĐ danh sách ấp đặc biệt khó khăn"), Today, []);

        Assert.False(hamlet.BecomeAsOf(Later.AddDays(-1)));
        Assert.True(hamlet.BecomeAsOf(Later));
        Assert.True(hamlet.IsDifficult);
        Refused.By(PlaceRules.SomethingChanges, "", () => hamlet.Change("Ấp Cũ", Old, true, new PlaceChange(Later.AddMonths(1), "QĐ"), Today, []));
        hamlet.Change("Ấp Cũ", Old, false, new PlaceChange(Later.AddMonths(1), "QĐ"), Today, []);
        Assert.Equal([false, true, false], hamlet.Placements.Select(one => one.IsDifficult));
    }

    [Fact]
    public void Months_that_have_passed_keep_their_places()
    {
        Refused.By(PlaceRules.PastPlacesStay, "EffectiveOn", () => Change(Hamlet(), "Ấp khác", Old, new DateOnly(2026, 10, 31)));
        Change(Hamlet(), "Ấp khác", Old, new DateOnly(2026, 11, 1));
    }

    [Fact]
    public void Changes_follow_each_other()
    {
        var hamlet = Hamlet();
        Change(hamlet, "Ấp khác", Old, Later);

        Refused.By(PlaceRules.ChangesFollowEachOther, "EffectiveOn", () => Change(hamlet, "Ấp nữa", Old, Later));
    }

    [Fact]
    public void A_change_changes_something()
    {
        Refused.By(PlaceRules.SomethingChanges, "", () => Change(Hamlet(), "Ấp  Cũ", Old, Later));
        Refused.By(PlaceRules.SomethingChanges, "", () => Point().Change("Điểm cũ", 4, new PlaceChange(Later, "QĐ"), Today));
    }

    [Fact]
    public void Two_hamlets_of_one_commune_do_not_share_a_name() =>
        Refused.By(PlaceRules.HamletNameIsFree, "Name", () => Change(Hamlet(), "Ấp Hoà An", New, Later, "Ấp Hòa An"));

    [Fact]
    public void A_point_changes_its_day_from_a_day_on()
    {
        var point = Point();
        point.Change("Điểm mới", 9, new PlaceChange(Later, "QĐ 5"), Today);

        Assert.Equal([(4, Later.AddDays(-1)), (9, (DateOnly?)null)], point.Terms.Select(term => (term.SessionDay, term.ValidTo)));
        Assert.Equal(4, point.SessionDay);
        Assert.True(point.BecomeAsOf(Later));
        Assert.Equal(("Điểm mới", 9), (point.Name, point.SessionDay));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(32)]
    public void The_session_day_is_a_day_of_the_month(int day) =>
        Refused.By(PlaceRules.SessionDayIsInMonth, "SessionDay", () => Point().Change("Điểm cũ", day, new PlaceChange(Later, "QĐ"), Today));

    private static Hamlet Hamlet() => new(Guid.CreateVersion7(), "00000001", "Ấp Cũ", Old);

    private static TransactionPoint Point() => new(Guid.CreateVersion7(), "TXN1", "Điểm cũ", Old, 4);

    private static void Change(Hamlet hamlet, string name, Guid communeId, DateOnly on, params string[] taken) =>
        hamlet.Change(name, communeId, false, new PlaceChange(on, "QĐ 5"), Today, taken);
}
