using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>
/// In every group a household waits to be reviewed, and the last meeting has reviewed two more; the lists of groups stand at every step there
/// is. Drawn from numbers of their own, so that they change nothing else of the demo.
/// </summary>
internal sealed class DemoLoanRequests(DemoWorld world, int seed)
{
    private const decimal Majority = 0.5m;

    private static readonly (string What, int Quantity, long Price)[] Needs =
    [
        ("Mua bò sinh sản (con)", 2, 16_000_000), ("Mua heo giống (con)", 12, 2_000_000), ("Cải tạo vuông tôm (công)", 10, 3_000_000),
        ("Mua tôm, cua giống (ngàn con)", 40, 600_000), ("Mua phân bón, lúa giống (công)", 15, 1_500_000), ("Mua máy bơm, vỏ lãi (cái)", 1, 28_000_000),
    ];

    private readonly DemoRandom _random = new(unchecked(seed * 41));

    private readonly Dictionary<Guid, Meeting> _lastMeetings = world.Meetings.Where(meeting => meeting.Status == MeetingStatus.Closed)
        .GroupBy(meeting => meeting.GroupId).ToDictionary(group => group.Key, group => group.MaxBy(meeting => meeting.ScheduledOn)!);

    public void Tell()
    {
        foreach (var group in world.Groups)
        {
            var waiting = _random.Below(group.Members.Count);
            world.LoanRequests.Add(File(group, waiting, world.Today.AddDays(-_random.Between(1, 12))));
            if (_lastMeetings.TryGetValue(group.Row.Id, out var meeting))
                Review(group, meeting, waiting);
        }

        foreach (var request in world.LoanRequests)
            DemoKeys.LoanRequestVersion(request, _random.Key());
        foreach (var list in world.LoanRequestLists)
            DemoKeys.LoanListVersion(list, _random.Key());
    }

    private void Review(DemoGroup group, Meeting meeting, int waiting)
    {
        var members = Enumerable.Range(1, 2).Select(step => (waiting + step) % group.Members.Count);
        var present = meeting.Members.Where(mark => mark.Presence != Presence.Absent).Select(mark => mark.MembershipId).ToHashSet();
        List<LoanRequest> requests = [.. members.Select(member => File(group, member, meeting.ScheduledOn.AddDays(-5)))];
        foreach (var request in requests)
        {
            var voters = present.Where(stay => stay != request.MembershipId).Order().ToList();
            var against = voters.Count < 6 || _random.Chance(0.6) ? 0 : 1;
            request.Review(meeting.Id, new Ballots([.. voters.Skip(against)], [.. voters.Take(against)], []), request.Amount, present);
        }

        world.LoanRequests.AddRange(requests);
        if (new LoanReviews(requests, present, Majority).Settle(_random.Key(), meeting.Id, meeting.ScheduledOn) is not { } list)
            return;
        world.LoanRequestLists.Add(list);
        Sign(list, requests, group);
    }

    /// <summary>The lists of groups one after another stand at every step.</summary>
    private void Sign(LoanRequestList list, List<LoanRequest> requests, DemoGroup group)
    {
        var step = group.Index % 4;
        List<ListDecision> agreed = [.. requests.Where(request => request.Status == LoanRequestStatus.Listed).Select(request => new ListDecision(request, true, null, request.Agreed, ""))];
        if (step > 0)
            list.Endorse(new ListSignature($"{DemoNames.Of(_random, Gender.Female)}, Chủ tịch Hội", Day(list, 1), null, "Cán bộ Hội"), agreed, world.Today);
        if (step > 1)
            list.Confirm(new ListSignature($"{DemoNames.Of(_random, Gender.Male)}, Phó Chủ tịch UBND xã", Day(list, 2), null, "Cán bộ Hội"), agreed, world.Today);
        if (step > 2)
        {
            var result = new ListSignature("Giám đốc PGD", Day(list, 3), $"{_random.Between(10, 99)}/TB-NHCS", "Giám đốc PGD");
            list.Approve(result, agreed, world.Today.AddDays(5), "Điểm giao dịch xã", world.Today);
        }
    }

    private DateOnly Day(LoanRequestList list, int daysAfter)
    {
        var day = list.MadeOn.AddDays(daysAfter);
        return day < world.Today ? day : world.Today;
    }

    private LoanRequest File(DemoGroup group, int index, DateOnly on)
    {
        var member = group.Members[index];
        var (what, quantity, price) = _random.Pick(Needs);
        var need = quantity * price;
        var own = need / 5 / 1_000_000 * 1_000_000;
        var plan = new LoanPlan([new LoanPurpose(what, quantity, new Vnd(need))], new Vnd(own), new Vnd(need - own), _random.Pick([24, 36, 60]), _random.Pick([6, 12]));
        var filed = new Signature(on.ToDateTime(new TimeOnly(3, _random.Below(60)), DateTimeKind.Utc), group.Leader.Person.Id, group.Leader.Person.FullName);
        var programme = world.Reference.Programme(DemoProgrammes.Usual(member.Person.Category));
        return LoanRequest.File(_random.Key(), member.Stay, member.Person.FullName, programme.Id, plan, filed);
    }
}
