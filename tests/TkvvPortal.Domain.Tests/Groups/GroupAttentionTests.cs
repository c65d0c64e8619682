using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Tests.Groups;

public sealed class GroupAttentionTests
{
    private static readonly FiscalMonth October = new(2026, 10);

    private static readonly PolicyBook Book = new(
    [
        Policies.Value(PolicyKey.AttentionOverdue, new DateOnly(2013, 3, 5), 2),
        Policies.Value(PolicyKey.AttentionCollection, new DateOnly(2013, 3, 5), 90),
        Policies.Value(PolicyKey.AttentionVisitMonths, new DateOnly(2013, 3, 5), 3),
        Policies.Value(PolicyKey.AttentionOverdue, new DateOnly(2026, 11, 1), 1),
    ]);

    private static readonly GroupFigures Well = new()
    {
        Code = "0160001",
        FoundedOn = new DateOnly(2020, 1, 1),
        Month = October,
        Outstanding = new Vnd(1_000_000_000),
        Overdue = new Vnd(20_000_000),
        InterestDue = new Vnd(10_000_000),
        InterestCollected = new Vnd(9_000_000),
        Meeting = MeetingRecord.Closed,
        LastVisit = October.AddMonths(-2),
    };

    [Fact]
    public void A_group_at_every_limit_needs_no_attention()
    {
        var attention = GroupAttention.Of(Well, Book);

        Assert.False(attention.IsNeeded);
        Assert.Equal(0, attention.Score);
    }

    [Fact]
    public void Overdue_above_the_limit_is_a_reason_with_its_rate() => OnlyReason(
        Well with { Overdue = new Vnd(31_500_000) }, AttentionKind.Overdue, "Nợ quá hạn 3,15 %, vượt mức 2 %", 47.25m);

    [Fact]
    public void Overdue_counts_at_most_three_limits() =>
        Assert.Equal(90, GroupAttention.Of(Well with { Overdue = new Vnd(500_000_000) }, Book).Score);

    [Fact]
    public void The_limit_in_force_in_the_judged_month_counts()
    {
        var november = Well with { Month = October.Next(), LastVisit = October };

        Assert.Equal("Nợ quá hạn 2 %, vượt mức 1 %", Assert.Single(GroupAttention.Of(november, Book).Reasons).Text);
    }

    [Fact]
    public void A_group_without_debt_has_no_overdue_rate() =>
        Assert.False(GroupAttention.Of(Well with { Outstanding = Vnd.Zero, Overdue = Vnd.Zero }, Book).IsNeeded);

    [Fact]
    public void Too_little_interest_collected_is_a_reason() => OnlyReason(
        Well with { InterestCollected = new Vnd(4_500_000) }, AttentionKind.Collection, "Thu lãi tháng 10/2026 đạt 45 %, dưới mức 90 %", 30);

    [Fact]
    public void More_given_back_than_taken_counts_as_nothing_collected() =>
        Assert.Equal(40, GroupAttention.Of(Well with { InterestCollected = new Vnd(-5) }, Book).Score);

    [Fact]
    public void Collection_is_not_judged_without_a_sheet_or_without_the_mandate()
    {
        Assert.False(GroupAttention.Of(Well with { InterestDue = Vnd.Zero, InterestCollected = Vnd.Zero }, Book).IsNeeded);
        Assert.False(GroupAttention.Of(Well with { CollectsInterest = false, InterestCollected = Vnd.Zero }, Book).IsNeeded);
    }

    [Theory]
    [InlineData(MeetingRecord.NotHeld, AttentionKind.NoMeeting, "Tháng 10/2026 không họp", 15)]
    [InlineData(MeetingRecord.None, AttentionKind.NoMeeting, "Tháng 10/2026 không có lịch họp", 15)]
    [InlineData(MeetingRecord.NotMinuted, AttentionKind.NotMinuted, "Cuộc họp tháng 10/2026 chưa khóa biên bản", 10)]
    public void A_month_without_minutes_is_a_reason(MeetingRecord record, AttentionKind kind, string text, int points) =>
        OnlyReason(Well with { Meeting = record }, kind, text, points);

    [Fact]
    public void Three_months_without_an_officer_are_a_reason()
    {
        OnlyReason(
            Well with { LastVisit = October.AddMonths(-3) },
            AttentionKind.NoVisit,
            "3 tháng chưa có cán bộ tín dụng dự họp (gần nhất: tháng 07/2026)",
            10);
        OnlyReason(Well with { LastVisit = null }, AttentionKind.NoVisit, "Chưa ghi nhận lần nào cán bộ tín dụng dự họp", 30);
    }

    [Fact]
    public void A_group_founded_in_the_month_is_not_blamed_for_the_time_before()
    {
        var young = Well with { FoundedOn = October.FirstDay, Meeting = MeetingRecord.None, LastVisit = null };

        Assert.False(GroupAttention.Of(young, Book).IsNeeded);
    }

    [Fact]
    public void A_visit_after_the_judged_month_counts() =>
        Assert.False(GroupAttention.Of(Well with { LastVisit = October.Next() }, Book).IsNeeded);

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 10)]
    [InlineData(7, 15)]
    public void Late_opinions_are_a_reason(int late, int points) =>
        OnlyReason(Well with { LateOpinions = late }, AttentionKind.LateOpinions, $"{late} ý kiến quá hạn trả lời", points);

    [Fact]
    public void Reasons_stand_with_the_weightiest_first()
    {
        var attention = GroupAttention.Of(
            Well with { LateOpinions = 1, Overdue = new Vnd(40_000_000), Meeting = MeetingRecord.NotHeld }, Book);

        Assert.Equal(
            [AttentionKind.Overdue, AttentionKind.NoMeeting, AttentionKind.LateOpinions],
            attention.Reasons.Select(reason => reason.Kind));
        Assert.Equal(80, attention.Score);
    }

    [Fact]
    public void The_neediest_come_first_then_the_larger_overdue_then_the_code()
    {
        var ranked = GroupAttention.Rank(
            [
                Well,
                Well with { Code = "0160005", LateOpinions = 1, Overdue = new Vnd(10_000_000) },
                Well with { Code = "0160004", LateOpinions = 1 },
                Well with { Code = "0160003", LateOpinions = 1 },
                Well with { Code = "0160009", Meeting = MeetingRecord.NotHeld },
            ],
            Book);

        Assert.Equal(["0160009", "0160003", "0160004", "0160005"], ranked.Select(attention => attention.Figures.Code));
    }

    private static void OnlyReason(GroupFigures figures, AttentionKind kind, string text, decimal points)
    {
        var reason = Assert.Single(GroupAttention.Of(figures, Book).Reasons);
        Assert.Equal((kind, text, points), (reason.Kind, reason.Text, reason.Points));
    }
}
