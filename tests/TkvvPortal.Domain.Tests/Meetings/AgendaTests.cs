using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Domain.Tests.Meetings;

public sealed class AgendaTests
{
    private readonly MeetingBuilder _group = new();

    private AgendaItem ByLaws => _group.Meeting.Agenda[0];

    [Fact]
    public void A_topic_is_answered_by_a_conclusion()
    {
        _group.Meeting.Answer(AgendaTopic.ByLaws, " Nhất trí.\r\n Không có ý kiến khác. ", " ");

        Assert.True(ByLaws.IsAnswered);
        Assert.Equal(("Nhất trí.\nKhông có ý kiến khác.", null), (ByLaws.Conclusion, ByLaws.SkipReason));
        Assert.Equal(MeetingStatus.Drafting, _group.Meeting.Status);
    }

    [Fact]
    public void A_topic_is_answered_by_the_reason_for_skipping_it()
    {
        _group.Meeting.Answer(AgendaTopic.ByLaws, null, "Tháng trước đã phổ biến");

        Assert.True(ByLaws.IsAnswered);
        Assert.Equal((null, "Tháng trước đã phổ biến"), (ByLaws.Conclusion, ByLaws.SkipReason));
    }

    [Fact]
    public void An_answer_can_be_taken_back_while_the_minutes_are_open()
    {
        _group.Meeting.Answer(AgendaTopic.ByLaws, "Nhất trí.", null);

        _group.Meeting.Answer(AgendaTopic.ByLaws, "", null);

        Assert.False(ByLaws.IsAnswered);
    }

    [Fact]
    public void A_topic_has_a_conclusion_or_a_reason_and_not_both()
    {
        Refused.By(
            MeetingRules.ConclusionOrSkip, "SkipReason", () => _group.Meeting.Answer(AgendaTopic.ByLaws, "Nhất trí.", "Hết giờ"));

        Assert.False(ByLaws.IsAnswered);
    }
}
