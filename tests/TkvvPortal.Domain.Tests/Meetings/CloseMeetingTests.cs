using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Domain.Tests.Meetings;

public sealed class CloseMeetingTests
{
    [Fact]
    public void Closed_minutes_say_who_chaired_who_wrote_and_how_many_came()
    {
        var group = new MeetingBuilder(members: 5).Attended(4).AllTopicsAnswered();

        group.Close();

        var meeting = group.Meeting;
        Assert.Equal((MeetingStatus.Closed, 5, 4), (meeting.Status, meeting.MemberCount, meeting.PresentCount));
        Assert.Equal(("Nguyễn Thị Hoa", "Trần Văn An"), (meeting.ChairName, meeting.SecretaryName));
        Assert.Equal((new TimeOnly(10, 15), "Lê Văn Tự"), (meeting.EndedAt, meeting.ClosedByName));
        Assert.Equal(new DateTime(2026, 10, 12, 3, 30, 0, DateTimeKind.Utc), meeting.ClosedAtUtc);
    }

    [Theory]
    [InlineData(60, 40)]
    [InlineData(5, 4)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(1, 1)]
    public void Two_thirds_of_the_members_make_the_quorum(int members, int needed)
    {
        Assert.Equal(needed, new MeetingBuilder(members).Closing().Needed);

        var enough = new MeetingBuilder(members).Attended(needed).AllTopicsAnswered();
        enough.Close();
        Assert.Equal(MeetingStatus.Closed, enough.Meeting.Status);

        var tooFew = new MeetingBuilder(members).Attended(needed - 1).AllTopicsAnswered();
        var refusals = Refused.ByAll(() => tooFew.Close(), (MeetingRules.QuorumIsMet, ""));
        Assert.Equal(
            $"Chưa đủ số tổ viên dự họp: có {needed - 1} trên {members} tổ viên, cần ít nhất {needed}.", refusals[0].Message);
        Assert.Equal(MeetingStatus.Drafting, tooFew.Meeting.Status);
    }

    [Fact]
    public void A_represented_member_counts_for_the_quorum()
    {
        var group = new MeetingBuilder(members: 3).Attended(1).AllTopicsAnswered();
        group.Mark(new MemberMark(group.Members[2], Presence.Replaced, "Trần Văn Bình (chồng)"));

        group.Close();

        Assert.Equal(2, group.Meeting.PresentCount);
    }

    [Fact]
    public void Somebody_marked_who_is_no_longer_a_member_of_the_day_does_not_count()
    {
        var group = new MeetingBuilder(members: 3).Attended(2).AllTopicsAnswered();
        var closing = group.Closing() with { MemberIds = [group.Members[1], group.Members[2]] };

        Refused.ByAll(() => group.Close(closing), (MeetingRules.QuorumIsMet, ""));
    }

    [Fact]
    public void Every_member_is_marked_before_closing()
    {
        var group = new MeetingBuilder(members: 3).AllTopicsAnswered();
        group.Mark([.. group.Members.Take(2).Select(member => new MemberMark(member, Presence.Present, null))]);

        var refusals = Refused.ByAll(() => group.Close(), (MeetingRules.EveryMemberIsMarked, ""));

        Assert.Equal("Còn 1 tổ viên chưa điểm danh.", refusals[0].Message);
    }

    [Fact]
    public void Every_unanswered_topic_is_named_in_the_order_of_the_agenda()
    {
        var group = new MeetingBuilder().Attended(3).AllTopicsAnswered();
        group.Meeting.Answer(AgendaTopic.Opinions, null, null);
        group.Meeting.Answer(AgendaTopic.LoanReview, null, null);

        var refusals = Refused.ByAll(() => group.Close(), (MeetingRules.TopicIsAnswered, ""), (MeetingRules.TopicIsAnswered, ""));

        Assert.Contains("Bình xét cho vay", refusals[0].Message, StringComparison.Ordinal);
        Assert.Contains("Ghi nhận, giải đáp ý kiến tổ viên", refusals[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_is_closed_on_its_day_or_later()
    {
        var group = new MeetingBuilder().Attended(3).AllTopicsAnswered();

        Refused.ByAll(() => group.Close(today: MeetingBuilder.Day.AddDays(-1)), (MeetingRules.MeetingHasTakenPlace, ""));
        group.Close(today: MeetingBuilder.Day.AddDays(9));

        Assert.Equal(MeetingStatus.Closed, group.Meeting.Status);
    }

    [Theory]
    [InlineData(7, 59)]
    [InlineData(8, 0)]
    public void A_meeting_ends_after_it_begins(int hour, int minute)
    {
        var group = new MeetingBuilder().Attended(3).AllTopicsAnswered();

        var refusals = Refused.ByAll(
            () => group.Close(group.Closing(endedAt: new TimeOnly(hour, minute))), (MeetingRules.EndsAfterStart, "EndedAt"));

        Assert.Equal("Giờ kết thúc phải sau giờ bắt đầu 08:00.", refusals[0].Message);
    }

    [Fact]
    public void Minutes_name_a_chair_and_a_secretary()
    {
        var group = new MeetingBuilder().Attended(3).AllTopicsAnswered();

        Refused.ByAll(
            () => group.Close(group.Closing(chair: " ", secretary: "")),
            (MeetingRules.ChairAndSecretaryAreNamed, "ChairName"), (MeetingRules.ChairAndSecretaryAreNamed, "SecretaryName"));
    }

    [Fact]
    public void Everything_that_is_missing_is_named_at_once_and_nothing_is_closed()
    {
        var group = new MeetingBuilder();

        var refusals = Assert.Throws<RuleViolationsException>(
            () => group.Close(group.Closing(endedAt: new TimeOnly(7, 0)), MeetingBuilder.Day.AddDays(-1))).Violations;

        Assert.Equal(4 + 12, refusals.Count);
        Assert.Equal((MeetingStatus.Planned, null), (group.Meeting.Status, group.Meeting.ClosedAtUtc));
    }
}
