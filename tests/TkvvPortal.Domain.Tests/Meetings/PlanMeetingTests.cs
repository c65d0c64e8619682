using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Domain.Tests.Meetings;

public sealed class PlanMeetingTests
{
    [Fact]
    public void A_planned_meeting_has_every_topic_of_the_default_agenda_in_order()
    {
        var meeting = new MeetingBuilder().Meeting;

        Assert.Equal(AgendaTopics.Default, meeting.Agenda.Select(item => item.Topic));
        Assert.Equal(12, meeting.Agenda.Count);
        Assert.All(meeting.Agenda, item => Assert.False(item.IsAnswered));
        Assert.All(meeting.Agenda, item => Assert.Equal((meeting.Id, meeting.GroupId), (item.MeetingId, item.GroupId)));
    }

    [Fact]
    public void A_meeting_is_planned_as_regular_unless_it_is_called_for_a_purpose()
    {
        var regular = new MeetingBuilder().Meeting;
        var called = Meeting.Plan(
            Guid.CreateVersion7(), Guid.CreateVersion7(), MeetingBuilder.Day, new TimeOnly(8, 0), "", MeetingKind.Extraordinary);

        Assert.Equal((MeetingKind.Regular, MeetingStatus.Planned, "Nhà văn hóa ấp"), (regular.Kind, regular.Status, regular.Place));
        Assert.Equal(MeetingKind.Extraordinary, called.Kind);
    }

    [Fact]
    public void Every_topic_has_its_own_title()
    {
        var titles = AgendaTopics.Default.Select(AgendaTopics.Title).ToList();

        Assert.All(titles, title => Assert.NotEqual("", title));
        Assert.Equal(titles.Count, titles.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void An_officer_is_assigned_once()
    {
        var (meeting, officer) = (new MeetingBuilder().Meeting, Guid.CreateVersion7());

        meeting.Assign(officer, "Lê Văn Tự");
        meeting.Assign(officer, "Lê Văn Tự");
        meeting.Assign(Guid.CreateVersion7(), "Lê Văn Tự");

        Assert.Equal(2, meeting.Duties.Count);
        Assert.All(meeting.Duties, duty => Assert.Equal(DutyOutcome.Assigned, duty.Outcome));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void A_meeting_that_was_not_held_says_why(string reason)
    {
        var meeting = new MeetingBuilder().Meeting;

        Refused.By(MeetingRules.NotHeldHasReason, "NotHeldReason", () => meeting.CallOff(reason));

        Assert.Equal(MeetingStatus.Planned, meeting.Status);
    }

    [Fact]
    public void Nobody_missed_a_meeting_that_was_not_held()
    {
        var meeting = new MeetingBuilder().Meeting;
        meeting.Assign(Guid.CreateVersion7(), "Lê Văn Tự");
        meeting.Assign(Guid.CreateVersion7(), "Phan Thị Êm");

        meeting.CallOff("Mưa bão");

        Assert.Equal([DutyOutcome.CalledOff, DutyOutcome.CalledOff], meeting.Duties.Select(duty => duty.Outcome));
    }

    [Fact]
    public void A_meeting_that_was_not_held_has_no_minutes()
    {
        var group = new MeetingBuilder();
        group.Meeting.CallOff(" Mưa  bão ");
        Assert.Equal((MeetingStatus.NotHeld, "Mưa bão"), (group.Meeting.Status, group.Meeting.NotHeldReason));

        Action[] acts =
        [
            () => group.Attended(3),
            () => group.Meeting.MarkOfficials([]),
            () => group.Meeting.Answer(AgendaTopic.ByLaws, "Đã thông qua.", null),
            () => group.Meeting.Assign(Guid.CreateVersion7(), "Lê Văn Tự"),
            () => group.Meeting.CallOff("Lý do khác"),
            () => group.Close(),
        ];

        Assert.All(acts, act => Refused.By(MeetingRules.MeetingWasNotHeld, "", act));
        Assert.Equal("Mưa bão", group.Meeting.NotHeldReason);
    }
}
