using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>Who came to a meeting of a group: members, and the officials who belong to the place.</summary>
internal sealed class DemoAttendance
{
    /// <summary>For so many months the officer stayed away from the groups nobody visits.</summary>
    private const int UnvisitedMonths = 4;

    private readonly DemoWorld _world;
    private readonly DemoGroup _group;
    private readonly string _organisationStaff;
    private readonly string _hamletHead;
    private readonly string _communeOfficial;
    private readonly bool _isUnvisited;

    public DemoAttendance(DemoWorld world, DemoGroup group)
    {
        (_world, _group) = (world, group);
        _organisationStaff = DemoNames.Of(world.Random);
        _hamletHead = DemoNames.Of(world.Random);
        _communeOfficial = DemoNames.Of(world.Random);
        _isUnvisited = group.Index > 0 && group.Index % 11 == 6;
    }

    public void MarkMembers(Meeting meeting, IReadOnlyList<DemoMember> members, bool withQuorum)
    {
        var random = _world.Random;
        var marks = members.Select(Mark).ToList();
        var needed = (int)Math.Ceiling(members.Count * _world.Reference.Policy.Number(Domain.Policy.PolicyKey.Quorum, meeting.ScheduledOn));
        for (var index = 0; withQuorum && marks.Count(mark => mark.Presence != Presence.Absent) < needed; index++)
        {
            if (marks[index].Presence == Presence.Absent)
                marks[index] = marks[index] with { Presence = Presence.Present, Note = null };
        }

        // Two households that happened to send somebody of the same name: the second came itself.
        var proxies = new HashSet<string>();
        marks = marks.ConvertAll(mark => mark.Presence != Presence.Replaced || proxies.Add(VietnameseText.Fold(mark.Note!)) ? mark : mark with { Presence = Presence.Present, Note = null });
        meeting.MarkMembers(marks, members.Select(member => member.Stay.Id).ToHashSet());

        MemberMark Mark(DemoMember member)
        {
            var comes = member == _group.Leader ? 0.97 : _group.Habit.Comes;
            if (random.Chance(comes))
                return new MemberMark(member.Stay.Id, Presence.Present, null);
            return random.Chance(0.4)
                ? new MemberMark(member.Stay.Id, Presence.Replaced, $"{DemoNames.Of(random)} ({random.Pick(["vợ", "chồng", "con", "mẹ", "em"])})")
                : new MemberMark(member.Stay.Id, Presence.Absent, random.Pick(DemoPhrases.Absences));
        }
    }

    public void MarkOfficials(Meeting meeting, FiscalMonth month)
    {
        var officer = _group.Officer;
        var staysAway = _isUnvisited && month > _world.Current.AddMonths(-UnvisitedMonths);
        List<OfficialMark> marks =
        [
            Mark(OfficialRole.CreditOfficer, officer.FullName, officer.Id, staysAway ? 0 : 0.82, staysAway ? 0 : 0.4),
            Mark(OfficialRole.MassOrganisation, _organisationStaff, null, 0.9, 0.5),
            Mark(OfficialRole.HamletBoard, _hamletHead, null, 0.75, 0.4),
        ];
        if (_world.Random.Chance(0.15))
            marks.Add(Mark(OfficialRole.CommuneAuthority, _communeOfficial, null, 0.7, 0.5));
        // By the key of the meeting, so that the story is told the same as ever.
        var isLate = meeting.Id.ToByteArray()[15] % 14 == 0;
        meeting.MarkOfficials([.. marks.Select(mark => mark with { IsLate = isLate && mark.Role == OfficialRole.CreditOfficer && mark.Presence == Presence.Present })]);
        foreach (var official in meeting.Officials)
            DemoKeys.OfOfficial(official, _world.Random.Key());
    }

    private OfficialMark Mark(OfficialRole role, string name, Guid? officerId, double comes, double replaced)
    {
        if (_world.Random.Chance(comes))
            return new OfficialMark(role, name, officerId, Presence.Present, null);
        return _world.Random.Chance(replaced)
            ? new OfficialMark(role, name, officerId, Presence.Replaced, DemoNames.Of(_world.Random))
            : new OfficialMark(role, name, officerId, Presence.Absent, _world.Random.Pick(DemoPhrases.OfficialAbsences));
    }
}
