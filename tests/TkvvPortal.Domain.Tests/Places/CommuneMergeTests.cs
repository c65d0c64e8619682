using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Tests.Builders;

namespace TkvvPortal.Domain.Tests.Places;

public sealed class CommuneMergeTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly On = new(2027, 1, 1);
    private static readonly DateOnly Since = new(2025, 7, 1);

    private readonly Commune _east = new(Guid.CreateVersion7(), "160807", "U Minh Thượng", Since);
    private readonly Commune _west = new(Guid.CreateVersion7(), "160808", "Vĩnh Hòa", Since);

    [Fact]
    public void Hamlets_and_points_go_along_and_the_communes_before_end_the_day_before()
    {
        var hamlet = new Hamlet(Guid.CreateVersion7(), "1", "Ấp Một", _east.Id);
        var point = new TransactionPoint(Guid.CreateVersion7(), "TXN1", "Điểm", _west.Id, 8);
        var merge = Plan();

        var steps = merge.Do([hamlet], [point]);

        Assert.Equal([On.AddDays(-1), On.AddDays(-1)], new[] { _east.ValidTo, _west.ValidTo });
        Assert.Equal(On, merge.Successor.ValidFrom);
        Assert.Equal([_east.Id, _west.Id], steps.Select(step => step.PredecessorId));
        Assert.All(steps, step => Assert.Equal((merge.Successor.Id, On, "NQ 1"), (step.SuccessorId, step.EffectiveOn, step.Source)));
        Assert.Equal(merge.Successor.Id, hamlet.Placements[^1].CommuneId);
        Assert.Equal((merge.Successor.Id, 8), (point.Terms[^1].CommuneId, point.Terms[^1].SessionDay));
    }

    [Fact]
    public void One_assignment_an_account_and_organisation_goes_on()
    {
        var (both, staff, gone, coming, women) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var ended = Assignment.ToCommune(gone, _east.Id, null, Since);
        ended.End(On.AddDays(-1));
        var future = Assignment.ToCommune(coming, _west.Id, null, On.AddDays(9));
        var merge = Plan();

        var after = merge.Continue(
        [
            Assignment.ToCommune(both, _east.Id, null, Since), Assignment.ToCommune(both, _west.Id, null, Since),
            Assignment.ToCommune(staff, _east.Id, women, Since), ended, future, Assignment.ToCommune(staff, Guid.CreateVersion7(), null, Since),
        ]);

        Assert.Equal(3, after.Ended.Count);
        Assert.Equal([future], after.Dropped);
        Assert.Equal(
            new[] { $"{both}  {On}", $"{staff} {women} {On}", $"{coming}  {On.AddDays(9)}" }.Order(),
            after.Added.Select(one => $"{one.UserId} {one.OrganisationId} {one.ValidFrom}").Order());
        Assert.All(after.Added, one => Assert.Equal((merge.Successor.Id, (DateOnly?)null), (one.CommuneId!.Value, one.ValidTo)));
        Assert.Equal(On.AddDays(-1), after.LastDay);
    }

    [Fact]
    public void What_cannot_be_merged_is_refused()
    {
        Refused.By(PlaceRules.MergeNeedsTwo, "CommuneIds", () => Plan(communes: [_east]));
        Refused.By(PlaceRules.CommuneIsOpen, "CommuneIds", () => Plan(communes: [_east, new Commune(Guid.CreateVersion7(), "160801", "Cũ", Since, Today)]));
        Refused.By(PlaceRules.PastPlacesStay, "EffectiveOn", () => Plan(on: new DateOnly(2026, 10, 31)));
        foreach (var code in (string[])["16080", "16080a", "160807"])
            Refused.By(PlaceRules.CommuneCodeIsNew, "Code", () => Plan(code));
    }

    [Fact]
    public void A_hamlet_that_changes_later_stands_in_the_way()
    {
        var hamlet = new Hamlet(Guid.CreateVersion7(), "1", "Ấp Một", _east.Id);
        hamlet.Change("Ấp Hai", _east.Id, false, new PlaceChange(On.AddDays(1), "QĐ"), Today, []);

        Refused.By(PlaceRules.ChangesFollowEachOther, "EffectiveOn", () => Plan().Do([hamlet], []));
    }

    private CommuneMerge Plan(string code = "160809", IReadOnlyList<Commune>? communes = null, DateOnly? on = null) =>
        CommuneMerge.Plan((Guid.CreateVersion7(), code, "Minh Hòa"), communes ?? [_east, _west], new PlaceChange(on ?? On, "NQ 1"), ["160807", "160808"], Today);
}
