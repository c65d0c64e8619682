using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Domain.Tests.Watching;

/// <summary>A row of a watch list is noted, given to somebody and put off; the last mark of a kind holds.</summary>
public sealed class WatchMarkTests
{
    private const int MostDays = 60;
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly RecordStamp By = new(Today, DateTime.UnixEpoch, Guid.CreateVersion7(), "Lê Văn Tư");
    private static readonly WatchSubject Row = new(WatchTopic.Overdue, Guid.CreateVersion7(), Guid.CreateVersion7());
    private static readonly (Guid Id, string Name) Person = (Guid.CreateVersion7(), "Trần Thị Hội");

    [Fact]
    public void A_note_says_something()
    {
        var note = Note(0, " Đã gặp  hộ ");

        Assert.Equal((WatchMarkKind.Noted, "Đã gặp hộ", Today, "Lê Văn Tư", 1), (note.Kind, note.Text, note.On, note.ByName, note.Number));
        Assert.Equal((WatchTopic.Overdue, Row.Id, Row.GroupId), (note.Topic, note.SubjectId, note.GroupId));
        Refused.By(WatchRules.NoteHasText, "Text", () => Note(0, " "));
    }

    [Fact]
    public void An_errand_has_a_person_and_no_day_that_is_past()
    {
        var mark = Assign(0, Person, Today);

        Assert.Equal((Person.Id, "Trần Thị Hội", Today), (mark.PersonId, mark.PersonName, mark.Until));
        Assert.Null(Assign(0, Person, null).Until);
        Refused.By(WatchRules.AssigneeSeesGroup, "PersonId", () => Assign(0, null, Today));
        Refused.By(WatchRules.AssignedDayIsToCome, "AssignedUntil", () => Assign(0, Person, Today.AddDays(-1)));
    }

    [Fact]
    public void A_rest_has_a_reason_and_ends_within_the_limit()
    {
        Assert.Equal(Today.AddDays(MostDays), Snooze(0, MostDays).Until);
        Refused.By(WatchRules.SnoozeHasReason, "Reason", () => Snooze(0, 1, " "));
        Refused.By(WatchRules.SnoozeIsLimited, "SnoozedUntil", () => Snooze(0, MostDays + 1));
        Refused.By(WatchRules.SnoozeIsLimited, "SnoozedUntil", () => Snooze(0, 0));
        Refused.By(WatchRules.SnoozeIsLimited, "SnoozedUntil", () => WatchMark.Snooze(Guid.CreateVersion7(), Row, new WatchRest(null, "Chờ mùa lúa"), MostDays, By));
    }

    [Fact]
    public void The_last_mark_of_each_kind_holds()
    {
        var marks = new[] { Note(0, "Một"), Assign(1, Person, null), Note(2, "Hai"), Snooze(3, 10) };

        var standing = WatchStanding.On(Today, marks.Reverse());

        Assert.Equal(("Hai", "Trần Thị Hội", Today.AddDays(10)), (standing.Note!.Text, standing.Assigned!.PersonName, standing.Snoozed!.Until));
    }

    [Fact]
    public void A_rest_is_over_after_its_day_or_when_it_is_taken_back()
    {
        var rest = Snooze(0, 10);

        Assert.NotNull(WatchStanding.On(Today.AddDays(10), [rest]).Snoozed);
        Assert.Null(WatchStanding.On(Today.AddDays(11), [rest]).Snoozed);
        Assert.Null(WatchStanding.On(Today, [WatchMark.Resume(Guid.CreateVersion7(), Row with { Marks = 1 }, By), rest]).Snoozed);
        Assert.NotNull(WatchStanding.On(Today, [rest, WatchMark.Resume(Guid.CreateVersion7(), Row with { Marks = 1 }, By), Snooze(2, 5)]).Snoozed);
    }

    [Theory]
    [InlineData(WatchTopic.Overdue, WatchSubjectKind.Loan)]
    [InlineData(WatchTopic.UseCheckOwed, WatchSubjectKind.Loan)]
    [InlineData(WatchTopic.NeverReconciled, WatchSubjectKind.Household)]
    [InlineData(WatchTopic.MeetingSigns, WatchSubjectKind.Group)]
    [InlineData(WatchTopic.PetitionLate, WatchSubjectKind.Petition)]
    [InlineData(WatchTopic.ShortageOpen, WatchSubjectKind.Shortage)]
    public void Each_list_is_about_one_kind_of_thing(WatchTopic topic, WatchSubjectKind kind) => Assert.Equal(kind, topic.Subject());

    private static WatchMark Note(int before, string text) => WatchMark.Note(Guid.CreateVersion7(), Row with { Marks = before }, text, By);

    private static WatchMark Assign(int before, (Guid Id, string Name)? person, DateOnly? until) =>
        WatchMark.Assign(Guid.CreateVersion7(), Row with { Marks = before }, new WatchErrand(person, until, null), By);

    private static WatchMark Snooze(int before, int days, string reason = "Chờ mùa lúa") =>
        WatchMark.Snooze(Guid.CreateVersion7(), Row with { Marks = before }, new WatchRest(Today.AddDays(days), reason), MostDays, By);
}
