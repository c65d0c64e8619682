using System.Globalization;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Members.Requests;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>
/// In every group somebody waits to be admitted, in some somebody waits to leave: with and without debt, from the hamlet and from elsewhere.
/// Drawn from numbers of their own, so that requests change nothing else of the demo.
/// </summary>
internal sealed class DemoRequests(DemoWorld world, int seed)
{
    private const double ExitShare = 0.35;
    private const double StrangerShare = 0.15;
    private const long FirstCode = 9_500_000_000;

    private static readonly string[] Needs = ["Xin vay nuôi tôm", "Xin vay chăn nuôi heo", "Xin vay làm nước sạch, nhà vệ sinh", "Xin vay cho con đi học", "Gửi tiết kiệm hàng tháng"];

    private readonly DemoRandom _random = new(unchecked(seed * 37));

    public void Tell()
    {
        foreach (var group in world.Groups)
        {
            world.Requests.Add(Admission(group));
            if (group.Members.Count > 5 && _random.Chance(ExitShare))
                world.Requests.Add(Exit(group));
        }

        foreach (var request in world.Requests)
            DemoKeys.RequestVersion(request, _random.Key());
    }

    private MembershipRequest Admission(DemoGroup group)
    {
        var gender = _random.Chance(0.5) ? Gender.Female : Gender.Male;
        var code = (FirstCode + (group.Index * 97L)).ToString(CultureInfo.InvariantCulture);
        var born = new DateOnly(_random.Between(1965, 2003), _random.Between(1, 12), _random.Between(1, 28));
        var phone = string.Create(CultureInfo.InvariantCulture, $"09{_random.Below(100_000_000):00000000}");
        var isStranger = _random.Chance(StrangerShare);
        var applicant = new Applicant(
            code, DemoNames.Of(_random, gender), born, gender, _random.Pick([HouseholdCategory.Poor, HouseholdCategory.NearPoor, HouseholdCategory.NewlyOutOfPoverty]),
            phone, isStranger ? "Giáp ranh, xã bên" : group.Hamlet.Row.Name, isStranger ? null : group.Hamlet.Row.Id);
        return MembershipRequest.ToAdmit(_random.Key(), group.Row.Id, applicant, _random.Pick(Needs), By(group));
    }

    private MembershipRequest Exit(DemoGroup group)
    {
        var member = group.Members[_random.Between(4, group.Members.Count - 1)];
        var reason = _random.Weighted([(ExitReason.DebtFree, 6), (ExitReason.MovedAway, 3), (ExitReason.Died, 1)]);
        return MembershipRequest.ToRelease(_random.Key(), member.Stay, member.Person.FullName, reason, null, By(group));
    }

    private Signature By(DemoGroup group)
    {
        var filed = world.Today.AddDays(-_random.Between(0, 9)).ToDateTime(new TimeOnly(2, _random.Below(60)), DateTimeKind.Utc);
        return new Signature(filed, group.Leader.Person.Id, group.Leader.Person.FullName);
    }
}
