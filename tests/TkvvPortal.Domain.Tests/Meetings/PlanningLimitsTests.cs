using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Tests.Meetings;

public sealed class PlanningLimitsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly PlanningLimits Limits = new(Today, [new DateOnly(2026, 11, 25)]);

    [Theory]
    [InlineData(-31)]
    [InlineData(0)]
    [InlineData(92)]
    public void A_meeting_may_be_planned_from_a_month_back_to_a_quarter_ahead(int days) => Limits.Refuse(Today.AddDays(days));

    [Fact]
    public void A_meeting_older_than_a_month_is_refused()
    {
        var refused = Assert.Throws<RuleViolationException>(() => Limits.Refuse(Today.AddDays(-32)));

        Assert.Equal(MeetingRules.PlannedSoonAfter, refused.Rule);
        Assert.Equal(nameof(Meeting.ScheduledOn), refused.Field);
    }

    [Fact]
    public void A_meeting_further_than_a_quarter_ahead_is_refused()
    {
        var refused = Assert.Throws<RuleViolationException>(() => Limits.Refuse(Today.AddDays(93)));

        Assert.Equal(MeetingRules.PlannedNotFarAhead, refused.Rule);
    }

    [Fact]
    public void A_second_meeting_on_one_day_is_refused()
    {
        var refused = Assert.Throws<RuleViolationException>(() => Limits.Refuse(new DateOnly(2026, 11, 25)));

        Assert.Equal(MeetingRules.OneMeetingADay, refused.Rule);
        Assert.Equal("Tổ đã có cuộc họp vào ngày 25/11/2026.", refused.Message);
    }
}
