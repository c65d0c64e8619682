using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>What became of opinions that were not answered on the spot: most answered in time and read out, some under way, some forgotten.</summary>
internal sealed class DemoAnswers(DemoWorld world, int seed)
{
    private const double Answered = 0.7;
    private const double TakenOn = 0.5;

    private readonly DemoRandom _random = new(seed ^ 0x0A9E);

    public void Tell()
    {
        var manager = world.Users.First(user => user.Role == PortalRole.OfficeManager);
        var groups = world.Groups.ToDictionary(group => group.Row.Id);
        var held = world.Meetings.Where(meeting => meeting.Status == MeetingStatus.Closed).ToLookup(meeting => meeting.GroupId);
        var days = world.Meetings.ToDictionary(meeting => meeting.Id, meeting => meeting.ScheduledOn);
        foreach (var petition in world.Petitions.Where(petition => petition.Answer is null))
        {
            var raised = days[petition.MeetingId];
            var by = petition.Owner == PetitionOwner.OfficeManager ? manager : groups[petition.GroupId].Officer;
            if (_random.Chance(TakenOn) && raised.AddDays(3) < world.Today)
                petition.Start(Stamp(by, raised.AddDays(3)));
            var day = raised.AddDays(_random.Between(5, 20));
            if (!_random.Chance(Answered) || day >= world.Today)
                continue;
            petition.ReplyWith(DemoPetitions.AnswerTo(petition), Stamp(by, day));
            if (held[petition.GroupId].Where(meeting => meeting.ScheduledOn > day).MinBy(meeting => meeting.ScheduledOn) is not { } next)
                continue;
            petition.ReadAt(next.Id, true);
            petition.Tell(next.ScheduledOn, Stamp(groups[petition.GroupId].LeaderAccount, next.ScheduledOn));
        }
    }

    private static RecordStamp Stamp(PortalUser user, DateOnly day) => new(day, DemoTime.Utc(day, 9, 0), user.Id, user.FullName);
}
