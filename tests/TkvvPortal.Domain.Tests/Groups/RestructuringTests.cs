using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Places;

namespace TkvvPortal.Domain.Tests.Groups;

public sealed class RestructuringTests
{
    private static readonly DateOnly On = new(2026, 11, 10);
    private static readonly (Guid StayId, DateOnly JoinedOn)[] Candidates =
        [(Guid.CreateVersion7(), On.AddYears(-1)), (Guid.CreateVersion7(), On.AddDays(-1)), (Guid.CreateVersion7(), On)];

    private readonly SavingsGroup _group = GroupBuilder.Found();

    [Fact]
    public void Each_who_is_chosen_gets_a_new_stay()
    {
        var moving = Restructuring.Choose(Candidates, [Candidates[0].StayId, Candidates[1].StayId], On);

        Assert.Equal([Candidates[0].StayId, Candidates[1].StayId], moving.Keys);
        Assert.Equal(2, moving.Values.Distinct().Count());
    }

    [Fact]
    public void Somebody_is_chosen_who_may_move_and_was_there_before()
    {
        Refused.By(GroupLifeRules.SplitChoosesMembers, "Stays", () => Restructuring.Choose(Candidates, [], On));
        Refused.By(GroupLifeRules.SplitChoosesMembers, "Stays", () => Restructuring.Choose(Candidates, [Candidates[0].StayId, Guid.CreateVersion7()], On));
        Refused.By(GroupLifeRules.EndsAfterLastArrival, "On", () => Restructuring.Choose(Candidates, [Candidates[2].StayId], On));
    }

    [Fact]
    public void A_group_that_is_split_off_is_like_the_old_one_and_awaits_its_start()
    {
        _group.Mandate(true, false, new Vnd(30_000));

        var created = _group.SplitOff(Guid.CreateVersion7(), "0160999", "Tổ 9", GroupBuilder.MinhThanh, On);

        Assert.Equal((_group.OrganisationId, _group.TransactionPointId, On), (created.OrganisationId, created.TransactionPointId, created.FoundedOn));
        Assert.Equal((true, false, new Vnd(30_000), GroupStatus.Planned), (created.CollectsInterest, created.CollectsDeposits, created.MinimumDeposit, created.Status));
    }

    [Fact]
    public void A_group_merges_into_another_one_at_work_in_the_commune()
    {
        var target = GroupBuilder.Found("0012346");
        var far = SavingsGroup.Found(
            Guid.CreateVersion7(), "0012347", "Tổ 1 Ấp Xa", new Hamlet(Guid.CreateVersion7(), "00000009", "Ấp Xa", Guid.CreateVersion7()),
            _group.OrganisationId, _group.TransactionPointId, _group.FoundedOn);
        target.Suspend("Vỡ đê");
        foreach (var other in (SavingsGroup[])[target, _group, far])
            Refused.By(GroupLifeRules.MergesWithinCommune, "Into", () => _group.MergeInto(other, On, []));
        target.Resume("Nước rút");

        _group.MergeInto(target, On, [Join(On.AddDays(-3))]);

        Assert.Equal((GroupStatus.Merged, On), (_group.Status, _group.ClosedOn));
        Refused.By(GroupLifeRules.StateAllows, "", _group.RequireAlive);
    }

    [Fact]
    public void Nobody_is_in_both_groups()
    {
        Restructuring.RefuseMembersOfBoth([], "0160002");
        Refused.By(GroupLifeRules.NobodyIsInBoth, "Into", () => Restructuring.RefuseMembersOfBoth(["Lê Văn Tư"], "0160002"));
    }

    [Fact]
    public void An_open_opinion_goes_along_and_an_answered_one_stays()
    {
        var (open, answered) = (Raise(null), Raise("Đã trả lời"));
        var target = GroupBuilder.Found();

        open.GoAlong(target);
        answered.GoAlong(target);

        Assert.Equal((target.Id, _group.Id), (open.GroupId, answered.GroupId));
    }

    private Membership Join(DateOnly on) => new(Guid.CreateVersion7(), _group.Id, Guid.CreateVersion7(), on);

    private Petition Raise(string? answer) => Petition.Raise(
        Guid.CreateVersion7(), (_group.Id, Guid.CreateVersion7(), On), new Statement("Lê Văn Tư", "Xin vay thêm", answer, PetitionOwner.CreditOfficer, On.AddDays(10)), DateTime.UnixEpoch);
}
