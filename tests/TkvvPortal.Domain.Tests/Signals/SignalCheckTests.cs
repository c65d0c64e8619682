using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Signals;

namespace TkvvPortal.Domain.Tests.Signals;

/// <summary>Signs of meetings that are formal or forgotten, each with its evidence.</summary>
public sealed class SignalCheckTests
{
    private static readonly SignalCheck Check = new(3, 3, 2);

    [Fact]
    public void Lively_meetings_give_no_sign() => Assert.Empty(Check.Find(History(Held(1, "a", 1), Held(2, "b"), Held(3, "c"))));

    [Fact]
    public void Minutes_copied_and_groups_that_say_nothing_are_named()
    {
        var signals = Check.Find(History(Held(1, "a"), Held(2, "a"), Held(3, "b")));

        Assert.Equal([SignalKind.SameMinutes, SignalKind.NoOpinions], signals.Select(signal => signal.Kind));
        Assert.Equal("Biên bản 2 kỳ liền ghi giống hệt nhau (30/10/2026, 30/09/2026)", signals[0].Evidence);
        Assert.Empty(Check.Find(History(Held(1, null, 1), Held(2, null))));
    }

    [Fact]
    public void Meetings_not_held_and_officers_who_stayed_away_are_counted()
    {
        var signals = Check.Find(History(
            Held(1, "a", 1) with { OfficerMissed = true }, Held(2, "b") with { Status = MeetingStatus.NotHeld }, Held(3, "c") with { Status = MeetingStatus.Drafting, OfficerMissed = true }));

        Assert.Equal([SignalKind.NoQuorum, SignalKind.OfficerMissed], signals.Select(signal => signal.Kind));
        Assert.StartsWith("2 kỳ không họp hoặc chưa có biên bản", signals[0].Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_away_are_named_up_to_five_and_unsigned_payers_counted()
    {
        var signals = Check.Find(new GroupHistory([Held(1, "a", 1)], ["An", "Bình", "Cúc", "Dung", "Em", "Gấm", "Hạnh"], 4));

        Assert.Equal("Vắng 3 kỳ liền: An, Bình, Cúc, Dung, Em và 2 người khác", signals[0].Evidence);
        Assert.Equal("4 người nộp tiền tháng trước chưa ký bảng kê", signals[1].Evidence);
    }

    private static GroupHistory History(params PastMeeting[] meetings) => new(meetings, [], 0);

    private static PastMeeting Held(int monthsAgo, string? words, int opinions = 0) => new(new DateOnly(2026, 11, 30).AddMonths(-monthsAgo), MeetingStatus.Closed, words, opinions, false);
}
