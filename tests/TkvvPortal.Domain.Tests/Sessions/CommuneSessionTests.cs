using TkvvPortal.Domain.Sessions;

namespace TkvvPortal.Domain.Tests.Sessions;

public sealed class CommuneSessionTests
{
    private static readonly DateOnly Day = new(2026, 10, 14);

    private readonly CommuneSession _session = Begin(Day);

    [Fact]
    public void Nothing_is_recorded_before_the_day() =>
        Refused.By(SessionRules.SessionHasCome, "", () => Begin(Day.AddDays(-1)));

    [Fact]
    public void Who_stayed_away_says_why_and_who_came_need_not()
    {
        var presence = new SessionPresence(_session, Guid.CreateVersion7());
        Refused.By(SessionRules.AbsenceHasReason, "Rows[3].Note", () => presence.Record(false, 0, " ", SheetBuilder.Stamp(Day), "Rows[3]"));

        presence.Record(true, 4, null, SheetBuilder.Stamp(Day), "Rows[3]");
        Assert.Equal((true, 4, null), (presence.Came, presence.ReceiptsReturned, presence.Note));
        presence.Record(false, 0, " Ốm ", SheetBuilder.Stamp(Day), "Rows[3]");
        Assert.Equal((false, "Ốm"), (presence.Came, presence.Note));
    }

    [Fact]
    public void It_is_closed_with_its_staff_and_a_word_on_what_is_open_and_then_only_read()
    {
        var stamp = SheetBuilder.Stamp(Day);
        Refused.By(SessionRules.StaffIsNamed, "", () => _session.Close([], null, stamp));
        _session.Staff(new SessionStaff("Trần Thị An", "Lê Văn Bình", "Cao Cường", " "));
        Refused.By(SessionRules.OpenMattersAreNoted, "Note", () => _session.Close(["2 tổ chưa nộp"], " ", stamp));
        _session.Close(["2 tổ chưa nộp"], "Nộp ngày mai", stamp);

        Assert.Equal((Day, "Nộp ngày mai", null), (_session.ClosedOn!.Value, _session.ClosingNote, _session.Guests));
        Refused.By(SessionRules.SessionIsOpen, "", () => _session.Close([], null, stamp));
        Refused.By(SessionRules.SessionIsOpen, "", () => _session.Staff(new SessionStaff(null, null, null, null)));
        Refused.By(SessionRules.SessionIsOpen, "", () => _session.Conclude(Guid.CreateVersion7(), "Đôn đốc", "Hội", Day));
    }

    [Fact]
    public void It_is_opened_again_with_a_reason()
    {
        _session.Staff(new SessionStaff("A", "B", "C", null));
        _session.Close([], null, SheetBuilder.Stamp(Day));
        Refused.By(SessionRules.ReopeningHasReason, "Reason", () => _session.Reopen(""));

        _session.Reopen("Ghi sót một tổ");

        Assert.Equal((null, "Ghi sót một tổ"), (_session.ClosedOn, _session.ReopenedBecause));
    }

    [Fact]
    public void A_conclusion_is_complete_numbered_and_finished_once_with_a_word()
    {
        Refused.By(SessionRules.ConclusionIsComplete, "Text", () => _session.Conclude(Guid.CreateVersion7(), " ", "Hội", Day));
        Refused.By(SessionRules.ConclusionIsComplete, "OwnerName", () => _session.Conclude(Guid.CreateVersion7(), "Đôn đốc", null, Day));
        Refused.By(SessionRules.ConclusionIsComplete, "Deadline", () => _session.Conclude(Guid.CreateVersion7(), "Đôn đốc", "Hội", null));
        _session.Conclude(Guid.CreateVersion7(), "Đôn đốc nợ đến hạn", "Hội Phụ nữ", Day.AddDays(20));
        var second = _session.Conclude(Guid.CreateVersion7(), "Củng cố tổ 5", "Cán bộ tín dụng", Day.AddDays(30));
        Refused.By(SessionRules.DoneIsTold, "Result", () => second.Finish(null, SheetBuilder.Stamp(Day)));

        second.Finish("Đã bầu tổ trưởng mới", SheetBuilder.Stamp(Day.AddDays(3)));
        second.Finish("Lần nữa", SheetBuilder.Stamp(Day.AddDays(9)));

        Assert.Equal((2, Day.AddDays(3), "Đã bầu tổ trưởng mới"), (second.Number, second.DoneOn!.Value, second.Result));
    }

    private static CommuneSession Begin(DateOnly today) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), new FiscalMonth(2026, 10), Day, today);
}
