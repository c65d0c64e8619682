using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Domain.Tests.Meetings;

/// <summary>Closed minutes are sealed, signed by two people, and opened again only with a reason everybody sees.</summary>
public sealed class SignMinutesTests
{
    private static readonly Signature Chair = new(new DateTime(2026, 10, 12, 4, 0, 0, DateTimeKind.Utc), Guid.CreateVersion7(), "Nguyễn Thị Hoa");
    private static readonly Signature Secretary = Chair with { UserId = Guid.CreateVersion7(), UserName = "Trần Văn An" };

    [Fact]
    public void Two_people_sign_each_in_one_part()
    {
        var meeting = Closed();

        meeting.Sign(MinutesPart.Chair, Chair, true);
        Refused.By(MinutesRules.TwoPeopleSign, "Part", () => meeting.Sign(MinutesPart.Secretary, Chair, true));
        Refused.By(MinutesRules.PartIsSignedOnce, "Part", () => meeting.Sign(MinutesPart.Chair, Secretary, true));
        meeting.Sign(MinutesPart.Secretary, Secretary, true);

        Assert.Equal(("Nguyễn Thị Hoa", "Trần Văn An"), (meeting.SignatureOf(MinutesPart.Chair)?.UserName, meeting.SignatureOf(MinutesPart.Secretary)?.UserName));
        Assert.All(meeting.Signatures, signature => Assert.Equal((meeting.Seal, 1), (signature.Seal, signature.LockNumber)));
    }

    [Fact]
    public void Open_minutes_and_a_wrong_password_are_not_signed()
    {
        Refused.By(MinutesRules.OnlyClosedIsSigned, "", () => new MeetingBuilder().Meeting.Sign(MinutesPart.Chair, Chair, true));
        Refused.By(MinutesRules.PasswordIsRight, "Password", () => Closed().Sign(MinutesPart.Chair, Chair, false));
        Refused.By(MinutesRules.OnlyClosedIsSigned, "", () => new MeetingBuilder().Meeting.Unlock(Guid.CreateVersion7(), "Sai", Chair));
    }

    [Fact]
    public void Unlocked_minutes_are_written_closed_and_signed_anew()
    {
        var held = new MeetingBuilder().Closed();
        held.Meeting.SealWith([]);
        held.Meeting.Sign(MinutesPart.Chair, Chair, true);
        var seal = held.Meeting.Seal;
        Refused.By(MinutesRules.UnlockHasReason, "Text", () => held.Meeting.Unlock(Guid.CreateVersion7(), " ", Secretary));

        held.Meeting.Unlock(Guid.CreateVersion7(), "Ghi nhầm người dự", Secretary);
        Assert.Equal((MeetingStatus.Drafting, null), (held.Meeting.Status, held.Meeting.Seal));
        held.Meeting.Answer(AgendaTopic.ByLaws, "Lời khác.", null);
        held.Close();
        held.Meeting.SealWith([]);

        var unlock = Assert.Single(held.Meeting.Unlocks);
        Assert.Equal((1, seal, "Ghi nhầm người dự"), (unlock.LockNumber, unlock.Seal, unlock.Reason));
        Assert.Equal((2, null), (held.Meeting.LockNumber, held.Meeting.SignatureOf(MinutesPart.Chair)));
        Assert.NotEqual(seal, held.Meeting.Seal);
        held.Meeting.Sign(MinutesPart.Chair, Chair, true);
        Assert.Equal(2, held.Meeting.Signatures.Count);
    }

    [Fact]
    public void The_seal_shows_a_change_of_any_word()
    {
        var meeting = Closed();
        var seal = MinutesDigest.Of(meeting, ["Bà Tư|Hỏi"]);

        Assert.Equal(seal, MinutesDigest.Of(meeting, ["Bà Tư|Hỏi"]));
        Assert.NotEqual(seal, MinutesDigest.Of(meeting, ["Bà Tư|Hỏi "]));
        Assert.NotEqual(seal, MinutesDigest.Of(meeting, []));
        Assert.NotEqual(MinutesDigest.Line("a", "bc"), MinutesDigest.Line("ab", "c"));
        Assert.Equal(64, seal.Length);
    }

    [Fact]
    public void Minutes_with_the_same_words_are_known_whatever_the_figures()
    {
        var (one, other) = (Written("Lời này", "10 đồng"), Written("Lời này", "20 đồng"));

        Assert.Equal(one.Words, other.Words);
        Assert.NotEqual(one.Seal, other.Seal);
        Assert.NotEqual(one.Words, Written("Lời khác", "10 đồng").Words);

        static Meeting Written(string words, string figures)
        {
            var held = new MeetingBuilder().Attended(3).AllTopicsAnswered();
            held.Meeting.Answer(AgendaTopic.ByLaws, words, null);
            held.Meeting.Answer(AgendaTopic.BalancesAndDues, figures, null);
            held.Close();
            held.Meeting.SealWith([]);
            return held.Meeting;
        }
    }

    private static Meeting Closed()
    {
        var meeting = new MeetingBuilder().Closed().Meeting;
        meeting.SealWith([]);
        return meeting;
    }
}
