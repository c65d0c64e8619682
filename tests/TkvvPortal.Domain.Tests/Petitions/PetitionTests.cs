using TkvvPortal.Domain.Petitions;

namespace TkvvPortal.Domain.Tests.Petitions;

public sealed class PetitionTests
{
    private static readonly DateOnly HeldOn = new(2026, 10, 12);
    private static readonly Statement Answered = new("Bà Danh Thị Em", "Xin vay thêm vốn nuôi tôm.", "Đã hướng dẫn thủ tục.", null, null);

    private static readonly Statement Routed =
        Answered with { Answer = null, Owner = PetitionOwner.MassOrganisation, AnswerBy = HeldOn.AddDays(1) };

    [Fact]
    public void An_opinion_answered_at_the_meeting_needs_nobody_else()
    {
        var petition = Raise(Answered with { RaisedBy = " Bà  Danh Thị Em ", Owner = PetitionOwner.OfficeManager, AnswerBy = HeldOn });

        Assert.True(petition.IsRouted);
        Assert.Equal(("Bà Danh Thị Em", "Đã hướng dẫn thủ tục."), (petition.RaisedBy, petition.Answer));
        Assert.Null(petition.Owner);
        Assert.Null(petition.AnswerBy);
    }

    [Fact]
    public void An_opinion_not_answered_names_who_must_answer_and_by_when()
    {
        var petition = Raise(Routed with { Answer = "  " });

        Assert.True(petition.IsRouted);
        Assert.Null(petition.Answer);
        Assert.Equal((PetitionOwner.MassOrganisation, HeldOn.AddDays(1)), (petition.Owner, petition.AnswerBy));
    }

    [Theory]
    [InlineData("", "Nội dung", "RaisedBy")]
    [InlineData("Ông Lộc", " ", "Content")]
    [InlineData(" ", "", "RaisedBy")]
    public void An_opinion_says_who_and_what(string raisedBy, string content, string field) =>
        Refused.By(
            PetitionRules.SpeakerAndContentAreNamed, field, () => Raise(Answered with { RaisedBy = raisedBy, Content = content }));

    [Fact]
    public void An_opinion_without_answer_owner_or_deadline_goes_nowhere_and_is_refused()
    {
        Statement[] lost = [Routed with { Owner = null }, Routed with { AnswerBy = null }, Routed with { Owner = null, AnswerBy = null }];

        Assert.All(lost, statement => Refused.By(PetitionRules.AnswerOrOwner, "Answer", () => Raise(statement)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void The_deadline_lies_after_the_meeting(int days)
    {
        var refusal = Refused.By(
            PetitionRules.DeadlineIsAfterMeeting, "AnswerBy", () => Raise(Routed with { AnswerBy = HeldOn.AddDays(days) }));

        Assert.Equal("Hạn trả lời phải sau ngày họp 12/10/2026.", refusal.Message);
    }

    private static Petition Raise(Statement statement) =>
        Petition.Raise(
            Guid.CreateVersion7(), (Guid.CreateVersion7(), Guid.CreateVersion7(), HeldOn), statement,
            new DateTime(2026, 10, 12, 3, 0, 0, DateTimeKind.Utc));
}
