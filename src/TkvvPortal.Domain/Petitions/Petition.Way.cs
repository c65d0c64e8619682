using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Petitions;

// The way of an opinion after the meeting: given to somebody, answered, read out.
public sealed partial class Petition
{
    /// <summary>Gives it to an office, and to a person if one is named; throws TK-380, TK-381, TK-382 or TK-386.</summary>
    /// <param name="to">Who is to answer until when, and why that changes.</param>
    /// <param name="by">Who decides.</param>
    public void Assign(PetitionOrder to, RecordStamp by)
    {
        RequireUnanswered();
        if (to.AnswerBy is not { } deadline || deadline < by.On)
            throw new RuleViolationException(PetitionRules.DeadlineIsToCome, by.On) { Field = nameof(AnswerBy) };
        var isMoved = (Owner is { } before && before != to.Owner) || deadline > AnswerBy;
        if (isMoved && string.IsNullOrWhiteSpace(to.Why))
            throw new RuleViolationException(PetitionRules.ReroutingHasReason) { Field = nameof(PetitionOrder.Why) };
        (Owner, OwnerName, AnswerBy) = (to.Owner, Clean(to.OwnerName), deadline);
        Status = OwnerName is null ? PetitionStatus.New : PetitionStatus.Assigned;
        Note(PetitionAct.Assigned, $"{OwnerName ?? "chưa chỉ người"}, hạn {deadline:dd/MM/yyyy}{(Clean(to.Why) is { } why ? $"; {why}" : "")}", by);
    }

    /// <summary>Says that somebody is on it; throws TK-380 or TK-386. A second time changes nothing.</summary>
    public void Start(RecordStamp by)
    {
        RequireUnanswered();
        if (Status == PetitionStatus.InProgress)
            return;
        (Status, OwnerName) = (PetitionStatus.InProgress, OwnerName ?? by.UserName);
        Note(PetitionAct.Started, by.UserName, by);
    }

    /// <summary>Answers it: the group is to hear it at its next meeting; throws TK-380, TK-383 or TK-386.</summary>
    public void ReplyWith(string? text, RecordStamp by)
    {
        RequireUnanswered();
        if (Clean(text) is not { } reply)
            throw new RuleViolationException(PetitionRules.AnswerHasText) { Field = nameof(Reply) };
        Settle(reply, by);
    }

    /// <summary>Gives it the answer of the opinion it was merged into.</summary>
    public void ReplyLike(Petition main, RecordStamp by)
    {
        if (MergedIntoId == main.Id && Reply is null && main.Reply is { } reply)
            Settle(reply, by);
    }

    /// <summary>Merges it into another: it gets the same answer; throws TK-380, TK-385 or TK-386.</summary>
    public void MergeInto(Petition main, RecordStamp by)
    {
        RequireUnanswered();
        if (main.Id == Id || main.MergedIntoId is not null || main.Status == PetitionStatus.Told)
            throw new RuleViolationException(PetitionRules.MergeLeadsToOpen) { Field = "Main" };
        MergedIntoId = main.Id;
        Note(PetitionAct.Merged, $"ý kiến của {main.RaisedBy}: {Short(main.Content)}", by);
        ReplyLike(main, by);
    }

    /// <summary>Says at a meeting that the answer was read out, or takes that back; throws TK-384 without an answer.</summary>
    public void ReadAt(Guid meetingId, bool isRead)
    {
        if (Status != PetitionStatus.Answered)
            throw new RuleViolationException(PetitionRules.OnlyAnswersAreRead);
        ReadAtMeetingId = isRead ? meetingId : null;
    }

    /// <summary>The minutes of the meeting at which it was read out are closed: nothing is left to do.</summary>
    public void Tell(DateOnly heldOn, RecordStamp by)
    {
        (Status, ToldOn) = (PetitionStatus.Told, heldOn);
        Note(PetitionAct.ReadOut, $"cuộc họp ngày {heldOn:dd/MM/yyyy}", by);
    }

    private void RequireUnanswered()
    {
        if (MergedIntoId is not null)
            throw new RuleViolationException(PetitionRules.IsNotMerged);
        if (Status >= PetitionStatus.Answered)
            throw new RuleViolationException(PetitionRules.IsUnanswered);
    }

    private void Settle(string reply, RecordStamp by)
    {
        (Reply, RepliedOn, RepliedByName, Status) = (reply, by.On, by.UserName, PetitionStatus.Answered);
        Note(PetitionAct.Answered, Short(reply), by);
    }

    private void Note(PetitionAct act, string text, RecordStamp by) => _steps.Add(new PetitionStep(this, act, Short(text), by));

    private static string Short(string text) => text.Length <= 400 ? text : text[..399] + "…";

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : VietnameseText.Clean(text);
}

/// <summary>Who is to answer an opinion until when.</summary>
/// <param name="Owner">The office.</param>
/// <param name="OwnerName">The person, if one is named.</param>
/// <param name="AnswerBy">By when.</param>
/// <param name="Why">Why another office or a later day.</param>
public sealed record PetitionOrder(PetitionOwner Owner, string? OwnerName, DateOnly? AnswerBy, string? Why);
