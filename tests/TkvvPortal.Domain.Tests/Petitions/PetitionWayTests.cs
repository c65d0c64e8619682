using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Petitions;

/// <summary>An opinion goes from hand to hand until the group was told.</summary>
public sealed class PetitionWayTests
{
    private static readonly DateOnly HeldOn = new(2026, 10, 12);
    private static readonly DateOnly Today = new(2026, 10, 20);
    private static readonly RecordStamp By = new(Today, new DateTime(2026, 10, 20, 3, 0, 0, DateTimeKind.Utc), Guid.CreateVersion7(), "Lê Văn Tư");

    [Fact]
    public void It_goes_from_new_to_told_and_every_step_is_kept()
    {
        var petition = Waiting();
        Assert.Equal(PetitionStatus.New, petition.Status);

        petition.Assign(Order() with { OwnerName = " Trần  An " }, By);
        Assert.Equal((PetitionStatus.Assigned, "Trần An"), (petition.Status, petition.OwnerName));
        petition.Start(By);
        petition.Start(By);
        Assert.Equal((PetitionStatus.InProgress, "Trần An"), (petition.Status, petition.OwnerName));
        petition.ReplyWith(" Mức vay nâng từ tháng 12. ", By);
        Assert.Equal((PetitionStatus.Answered, "Mức vay nâng từ tháng 12.", Today, null), (petition.Status, petition.Reply, petition.RepliedOn, petition.Answer));
        var meeting = Guid.CreateVersion7();
        petition.ReadAt(meeting, true);
        Assert.Equal((PetitionStatus.Answered, meeting), (petition.Status, petition.ReadAtMeetingId));
        petition.Tell(new DateOnly(2026, 11, 12), By);

        Assert.Equal((PetitionStatus.Told, new DateOnly(2026, 11, 12)), (petition.Status, petition.ToldOn));
        Assert.Equal(
            [(1, PetitionAct.Assigned), (2, PetitionAct.Started), (3, PetitionAct.Answered), (4, PetitionAct.ReadOut)],
            petition.Steps.Select(step => (step.Number, step.Act)));
    }

    [Fact]
    public void What_was_answered_on_the_spot_is_settled()
    {
        var petition = Petition.Raise(Guid.CreateVersion7(), (Guid.CreateVersion7(), Guid.CreateVersion7(), HeldOn), new Statement("Bà Em", "Hỏi lãi", "Đã rõ", null, null, PetitionKind.Money), By.AtUtc);

        Assert.Equal((PetitionStatus.Told, HeldOn, PetitionKind.Money), (petition.Status, petition.ToldOn, petition.Kind));
        Refused.By(PetitionRules.IsUnanswered, "", () => petition.ReplyWith("Nữa", By));
    }

    [Fact]
    public void Who_is_to_answer_has_a_deadline_to_come()
    {
        Refused.By(PetitionRules.DeadlineIsToCome, "AnswerBy", () => Waiting().Assign(Order() with { AnswerBy = null }, By));
        Refused.By(PetitionRules.DeadlineIsToCome, "AnswerBy", () => Waiting().Assign(Order() with { AnswerBy = Today.AddDays(-1) }, By));
    }

    [Fact]
    public void Another_level_or_a_later_day_needs_a_reason()
    {
        Refused.By(PetitionRules.ReroutingHasReason, "Why", () => Waiting().Assign(Order() with { Owner = PetitionOwner.OfficeManager }, By));
        Refused.By(PetitionRules.ReroutingHasReason, "Why", () => Waiting().Assign(Order() with { AnswerBy = Today.AddDays(30) }, By));
        var petition = Waiting();

        petition.Assign(Order() with { Owner = PetitionOwner.OfficeManager, AnswerBy = Today.AddDays(30), Why = "Vượt thẩm quyền" }, By);

        Assert.Equal((PetitionOwner.OfficeManager, Today.AddDays(30)), (petition.Owner, petition.AnswerBy));
        Assert.Contains("Vượt thẩm quyền", Assert.Single(petition.Steps).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_says_something_and_is_given_once()
    {
        var petition = Waiting();
        Refused.By(PetitionRules.AnswerHasText, "Reply", () => petition.ReplyWith("  ", By));
        petition.ReplyWith("Đã giải quyết", By);

        Refused.By(PetitionRules.IsUnanswered, "", () => petition.ReplyWith("Khác", By));
        Refused.By(PetitionRules.IsUnanswered, "", () => petition.Assign(Order(), By));
    }

    [Fact]
    public void Only_an_answer_is_read_out_and_the_tick_can_be_taken_off()
    {
        var petition = Waiting();
        Refused.By(PetitionRules.OnlyAnswersAreRead, "", () => petition.ReadAt(Guid.CreateVersion7(), true));
        petition.ReplyWith("Đã giải quyết", By);
        petition.ReadAt(Guid.CreateVersion7(), true);

        petition.ReadAt(Guid.CreateVersion7(), false);

        Assert.Null(petition.ReadAtMeetingId);
    }

    [Fact]
    public void A_duplicate_gets_the_answer_of_the_opinion_it_was_merged_into()
    {
        var (main, duplicate) = (Waiting(), Waiting());
        duplicate.MergeInto(main, By);
        Refused.By(PetitionRules.IsNotMerged, "", () => duplicate.ReplyWith("Riêng", By));

        main.ReplyWith("Chung", By);
        duplicate.ReplyLike(main, By);
        duplicate.ReplyLike(main, By);

        Assert.Equal((PetitionStatus.Answered, "Chung", main.Id), (duplicate.Status, duplicate.Reply, duplicate.MergedIntoId));
        Assert.Equal([PetitionAct.Merged, PetitionAct.Answered], duplicate.Steps.Select(step => step.Act));
    }

    [Fact]
    public void It_is_merged_into_another_open_one_only()
    {
        var (one, other, told) = (Waiting(), Waiting(), Waiting());
        Refused.By(PetitionRules.MergeLeadsToOpen, "Main", () => one.MergeInto(one, By));
        other.MergeInto(Waiting(), By);
        Refused.By(PetitionRules.MergeLeadsToOpen, "Main", () => one.MergeInto(other, By));
        told.ReplyWith("Xong", By);
        told.Tell(Today, By);
        Refused.By(PetitionRules.MergeLeadsToOpen, "Main", () => one.MergeInto(told, By));
    }

    private static Petition Waiting() => Petition.Raise(
        Guid.CreateVersion7(), (Guid.CreateVersion7(), Guid.CreateVersion7(), HeldOn),
        new Statement("Bà Danh Thị Em", "Xin vay thêm vốn.", null, PetitionOwner.CreditOfficer, Today.AddDays(10)), By.AtUtc);

    private static PetitionOrder Order() => new(PetitionOwner.CreditOfficer, null, Today.AddDays(10), null);
}
