using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Domain.Tests.Meetings;

public sealed class ClosedMinutesTests
{
    [Fact]
    public void Closed_minutes_never_change()
    {
        var group = new MeetingBuilder().Closed();
        Action[] acts =
        [
            () => group.Attended(0),
            () => group.Meeting.MarkOfficials([]),
            () => group.Meeting.Answer(AgendaTopic.ByLaws, "Khác", null),
            () => group.Meeting.Assign(Guid.CreateVersion7(), "Lê Văn Tự"),
            () => group.Meeting.CallOff("Không họp"),
            () => group.Close(),
            group.Meeting.RequireOpen,
        ];

        Assert.All(acts, act => Refused.By(MeetingRules.MinutesAreClosed, "", act));

        Assert.Equal((MeetingStatus.Closed, 3), (group.Meeting.Status, group.Meeting.PresentCount));
        Assert.Equal("Đã thông qua.", group.Meeting.Agenda[0].Conclusion);
    }

    [Fact]
    public void Corrections_are_numbered_in_the_order_they_are_added()
    {
        var (meeting, writer) = (new MeetingBuilder().Closed().Meeting, MeetingBuilder.Signature);

        meeting.Append(Guid.CreateVersion7(), " Sửa  tên người dự thay.", writer);
        var second = meeting.Append(Guid.CreateVersion7(), "Bổ sung ý kiến của bà Hoa.", writer);

        Assert.Equal([1, 2], meeting.Addenda.Select(addendum => addendum.Number));
        Assert.Equal("Sửa tên người dự thay.", meeting.Addenda[0].Text);
        Assert.Equal((meeting.Id, meeting.GroupId, "Lê Văn Tự"), (second.MeetingId, second.GroupId, second.WrittenByName));
        Assert.Equal((writer.AtUtc, writer.UserId), (second.WrittenAtUtc, second.WrittenById));
    }

    [Fact]
    public void An_addendum_says_something()
    {
        var meeting = new MeetingBuilder().Closed().Meeting;

        Refused.By(
            MeetingRules.AddendumHasText, "Text", () => meeting.Append(Guid.CreateVersion7(), " \n ", MeetingBuilder.Signature));

        Assert.Empty(meeting.Addenda);
    }

    [Fact]
    public void Only_closed_minutes_are_corrected_by_an_addendum()
    {
        var open = new MeetingBuilder().Attended(3).Meeting;
        var notHeld = new MeetingBuilder().Meeting;
        notHeld.CallOff("Mưa bão");

        Assert.All([open, notHeld], meeting => Refused.By(
            MeetingRules.AddendumNeedsClosedMinutes, "",
            () => meeting.Append(Guid.CreateVersion7(), "Bổ sung", MeetingBuilder.Signature)));
    }

    [Theory]
    [InlineData(Presence.Present, DutyOutcome.Attended)]
    [InlineData(Presence.Replaced, DutyOutcome.Substituted)]
    [InlineData(Presence.Absent, DutyOutcome.Missed)]
    public void Closing_settles_the_duty_of_the_officer(Presence presence, DutyOutcome outcome)
    {
        var (group, officer) = (new MeetingBuilder(), Guid.CreateVersion7());
        group.Meeting.Assign(officer, "Lê Văn Tự");
        group.Meeting.MarkOfficials([new OfficialMark(OfficialRole.CreditOfficer, "Lê Văn Tự", officer, presence, "Phan Thị Êm")]);

        group.Closed();

        Assert.Equal(outcome, Assert.Single(group.Meeting.Duties).Outcome);
    }

    [Fact]
    public void An_officer_who_is_not_in_the_minutes_missed_the_meeting()
    {
        var group = new MeetingBuilder();
        group.Meeting.Assign(Guid.CreateVersion7(), "Lê Văn Tự");
        group.Meeting.MarkOfficials([new OfficialMark(OfficialRole.CreditOfficer, "Lê Văn Tự", null, Presence.Present, null)]);

        group.Closed();

        Assert.Equal(DutyOutcome.Missed, Assert.Single(group.Meeting.Duties).Outcome);
    }
}
