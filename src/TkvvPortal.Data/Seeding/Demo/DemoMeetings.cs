using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>Twelve months of meetings: most minuted and closed, some not held, some not minuted, the coming ones planned.</summary>
internal sealed class DemoMeetings(DemoWorld world)
{
    private const double DutyShare = 0.87;
    private const double NotHeldShare = 0.04;
    private const double ForgottenShare = 0.01;
    private const double RecentlyUnminutedShare = 0.12;
    private const double HalfMinutedShare = 0.4;
    private const double AddendumShare = 0.015;

    private DemoRandom Random => world.Random;

    public void Tell()
    {
        foreach (var group in world.Groups)
        {
            var (attendance, minutes) = (new DemoAttendance(world, group), new DemoMinutes(world, group));
            foreach (var month in world.Months)
                Tell(group, month, attendance, minutes);
        }
    }

    private void Tell(DemoGroup group, FiscalMonth month, DemoAttendance attendance, DemoMinutes minutes)
    {
        var meeting = Plan(group, month);
        if (meeting.ScheduledOn >= world.Today)
            return;
        if (group.Index > 0 && Random.Chance(NotHeldShare + (group.Habit.Comes < 0.8 ? 0.1 : 0)))
        {
            meeting.CallOff(Random.Pick(DemoPhrases.NotHeld));
            return;
        }

        var isRecent = month >= world.Current.Previous();
        var isUnminuted = group.Index > 0 && Random.Chance(isRecent ? RecentlyUnminutedShare : ForgottenShare);
        if (isUnminuted && !Random.Chance(HalfMinutedShare))
            return;
        var members = group.MembersOn(meeting.ScheduledOn).OrderBy(member => member.Person.SortKey, StringComparer.Ordinal).ToList();
        attendance.MarkMembers(meeting, members, withQuorum: !isUnminuted);
        if (isUnminuted)
            return;
        attendance.MarkOfficials(meeting, month);
        minutes.Write(meeting);
        Close(group, meeting, members);
        List<Petition> opinions = [.. DemoPetitions.Of(world, group, meeting)];
        world.Petitions.AddRange(opinions);
        Sign(group, meeting, opinions);
        if (Random.Chance(AddendumShare))
            meeting.Append(Random.Key(), Random.Pick(DemoPhrases.Addenda), Sign(group, meeting, Random.Between(2, 6)));
    }

    private Meeting Plan(DemoGroup group, FiscalMonth month)
    {
        var meeting = Meeting.Plan(
            Random.Key(), group.Row.Id, Day(group, month), group.Row.MeetingTime, group.Row.MeetingPlace,
            group.Index % 23 == 8 && month.Month % 6 == 0 ? MeetingKind.Extraordinary : MeetingKind.Regular);
        DemoKeys.MeetingVersion(meeting, Random.Key());
        if (meeting.Kind == MeetingKind.Extraordinary)
            meeting.CallFor(new Notice("Bình xét cho vay bổ sung trước phiên giao dịch", meeting.ScheduledOn.AddDays(-7), 3, null));
        if (Random.Chance(DutyShare) || group.Index == 0)
            meeting.Assign(group.Officer.Id, group.Officer.FullName);
        world.Meetings.Add(meeting);
        return meeting;
    }

    /// <summary>In the current month some groups meet today, the first one among them, and some later, whatever the day is.</summary>
    private DateOnly Day(DemoGroup group, FiscalMonth month)
    {
        if (month != world.Current)
            return month.Day(group.Row.MeetingDay);
        var later = month.LastDay.DayNumber - world.Today.DayNumber;
        return (group.Index % 20) switch
        {
            0 => world.Today,
            6 or 7 or 13 when later > 0 => world.Today.AddDays(1 + Random.Below(later)),
            _ => month.Day(group.Row.MeetingDay),
        };
    }

    private void Close(DemoGroup group, Meeting meeting, List<DemoMember> members)
    {
        var leaderCame = meeting.Members.Single(mark => mark.MembershipId == group.Leader.Stay.Id).Presence == Presence.Present;
        var (chair, secretary) = leaderCame ? (group.Leader, group.Deputy) : (group.Deputy, members[^1]);
        var closing = new Closing(
            meeting.StartsAt.AddMinutes(Random.Between(12, 30) * 5),
            chair.Person.FullName,
            secretary.Person.FullName,
            [.. members.Select(member => member.Stay.Id)],
            world.Reference.Policy.Number(PolicyKey.Quorum, meeting.ScheduledOn),
            Sign(group, meeting, Random.Chance(0.7) ? 0 : Random.Between(1, 4)));
        meeting.Close(closing, world.Today);
    }

    /// <summary>The leader signs as chair in most groups; the secretary signs the paper.</summary>
    private static void Sign(DemoGroup group, Meeting meeting, IReadOnlyList<Petition> opinions)
    {
        meeting.SealWith(opinions.Select(opinion => opinion.Sentence()));
        if (group.Index % 5 != 3)
            meeting.Sign(MinutesPart.Chair, new Signature(meeting.ClosedAtUtc!.Value.AddMinutes(5), group.LeaderAccount.Id, group.LeaderAccount.FullName), isPasswordRight: true);
    }

    private Signature Sign(DemoGroup group, Meeting meeting, int daysLater)
    {
        var day = meeting.ScheduledOn.AddDays(daysLater);
        var by = Random.Chance(0.8) ? group.LeaderAccount : group.Officer;
        return new Signature(DemoTime.Utc(day < world.Today ? day : world.Today.AddDays(-1), Random.Between(17, 20), Random.Below(60)), by.Id, by.FullName);
    }
}
