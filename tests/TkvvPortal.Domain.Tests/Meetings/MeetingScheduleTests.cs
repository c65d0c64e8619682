using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Meetings;

/// <summary>A meeting is called, moved, confirmed; its board may ask for another day.</summary>
public sealed class MeetingScheduleTests
{
    private static readonly DateOnly Today = MeetingBuilder.Day.AddDays(-10);
    private static readonly RecordStamp By = new(Today, new DateTime(2026, 10, 2, 3, 0, 0, DateTimeKind.Utc), Guid.CreateVersion7(), "Nguyễn Thị Hoa");

    private readonly Meeting _meeting = new MeetingBuilder().Meeting;

    [Fact]
    public void It_is_moved_with_a_reason_and_remembers_the_first_day()
    {
        _meeting.Confirm(By);
        Move(MeetingBuilder.Day.AddDays(2));
        Move(MeetingBuilder.Day.AddDays(3));

        Assert.Equal((MeetingBuilder.Day.AddDays(3), MeetingBuilder.Day, "Trùng phiên giao dịch"), (_meeting.ScheduledOn, _meeting.MovedFrom, _meeting.MoveReason));
        Assert.Null(_meeting.ConfirmedOn);
        Refused.By(ScheduleRules.MoveHasReason, "Reason", () => Move(MeetingBuilder.Day, " "));
    }

    [Fact]
    public void The_day_it_is_moved_to_is_free_and_near()
    {
        var taken = new PlanningLimits(Today, [MeetingBuilder.Day.AddDays(2)]);

        Refused.By(MeetingRules.OneMeetingADay, "ScheduledOn", () => _meeting.Move(MeetingBuilder.Day.AddDays(2), new TimeOnly(9, 0), "Nhà bà Hoa", "Mưa", taken));
        Refused.By(MeetingRules.PlannedNotFarAhead, "ScheduledOn", () => _meeting.Move(Today.AddDays(200), new TimeOnly(9, 0), "Nhà bà Hoa", "Mưa", taken));
    }

    [Fact]
    public void What_has_begun_stays_on_its_day()
    {
        var begun = new MeetingBuilder().Attended(1).Meeting;

        Refused.By(ScheduleRules.OnlyPlannedMoves, "", () => begun.Move(MeetingBuilder.Day.AddDays(1), new TimeOnly(9, 0), "Nhà", "Mưa", new PlanningLimits(Today, [])));
        Refused.By(ScheduleRules.OnlyPlannedMoves, "", () => begun.Confirm(By));
        Refused.By(ScheduleRules.OnlyPlannedMoves, "", () => begun.AskToMove("Mưa", By));
    }

    [Fact]
    public void The_board_confirms_or_asks_and_the_last_word_counts()
    {
        Refused.By(ScheduleRules.WishIsTold, "Wish", () => _meeting.AskToMove(" ", By));
        _meeting.AskToMove("Trùng đám giỗ, xin ngày 14", By);
        Assert.Equal((Today, "Trùng đám giỗ, xin ngày 14", null), (_meeting.MoveAskedOn, _meeting.MoveWish, _meeting.ConfirmedOn));

        _meeting.Confirm(By);

        Assert.Equal((Today, "Nguyễn Thị Hoa", null), (_meeting.ConfirmedOn, _meeting.ConfirmedByName, _meeting.MoveWish));
    }

    [Fact]
    public void An_extraordinary_meeting_has_a_purpose_and_is_announced_in_time_or_says_why_not()
    {
        var day = MeetingBuilder.Day;
        Refused.By(ScheduleRules.PurposeIsNamed, "Purpose", () => _meeting.CallFor(new Notice(" ", Today, 3, null)));
        Refused.By(ScheduleRules.NoticeIsGiven, "ShortNoticeReason", () => _meeting.CallFor(new Notice("Bình xét", day.AddDays(-2), 3, null)));
        _meeting.CallFor(new Notice("Bình xét", day.AddDays(-2), 3, "Kịp phiên giao dịch"));
        Assert.Equal(("Bình xét", "Kịp phiên giao dịch"), (_meeting.Purpose, _meeting.ShortNoticeReason));

        _meeting.CallFor(new Notice("Bình xét", day.AddDays(-3), 3, "thừa"));
        Assert.Null(_meeting.ShortNoticeReason);
        _meeting.CallFor(new Notice("Ghi muộn", day.AddDays(1), 3, null));
        Assert.Equal("Ghi muộn", _meeting.Purpose);
    }

    [Fact]
    public void One_officer_takes_the_place_of_all_others()
    {
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        _meeting.Assign(first, "Lê Văn Tư");
        _meeting.Send((second, "Trần Thị Năm"), "Tổ xếp loại Yếu");
        var duty = Assert.Single(_meeting.Duties);
        Assert.Equal((second, "Tổ xếp loại Yếu"), (duty.OfficerId, duty.Why));

        _meeting.Send(null, null);

        Assert.Empty(_meeting.Duties);
    }

    [Fact]
    public void Who_came_late_was_late_and_who_stayed_away_was_not()
    {
        var (late, away) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var held = new MeetingBuilder();
        held.Meeting.Assign(late, "Lê Văn Tư");
        held.Meeting.Assign(away, "Trần Thị Năm");
        held.Meeting.MarkOfficials(
        [
            new(OfficialRole.CreditOfficer, "Lê Văn Tư", late, Presence.Present, null) { IsLate = true },
            new(OfficialRole.CreditOfficer, "Trần Thị Năm", away, Presence.Absent, "Đi họp tỉnh") { IsLate = true },
        ]);
        held.Closed();

        Assert.Equal([(DutyOutcome.Late, null), (DutyOutcome.Missed, "Đi họp tỉnh")], held.Meeting.Duties.Select(duty => (duty.Outcome, duty.Note)));
        Assert.Equal([true, false], held.Meeting.Officials.Select(mark => mark.IsLate));
    }

    private void Move(DateOnly on, string reason = "Trùng phiên giao dịch") => _meeting.Move(on, new TimeOnly(9, 0), "Nhà bà Hoa", reason, new PlanningLimits(Today, []));
}
