using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Petitions;

/// <summary>Ý kiến, kiến nghị: an opinion raised at a meeting, with its answer or who must answer by when.</summary>
public sealed partial class Petition : IBelongsToGroup, IHaveVersion
{
    private readonly List<PetitionStep> _steps = [];

    private Petition()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The meeting it was raised at.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>Who raised it, as written in the minutes.</summary>
    public string RaisedBy { get; private set; } = "";

    /// <summary>What was said.</summary>
    public string Content { get; private set; } = "";

    /// <summary>The answer given at the meeting.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who must answer, when it was not answered at once.</summary>
    public PetitionOwner? Owner { get; private set; }

    /// <summary>By when.</summary>
    public DateOnly? AnswerBy { get; private set; }

    /// <summary>The instant it was recorded.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>What it is about.</summary>
    public PetitionKind Kind { get; private set; }

    /// <summary>Where it stands.</summary>
    public PetitionStatus Status { get; private set; }

    /// <summary>The person named to answer, when one is.</summary>
    public string? OwnerName { get; private set; }

    /// <summary>The answer given after the meeting; the minutes keep what was said there.</summary>
    public string? Reply { get; private set; }

    /// <summary>The day of the reply.</summary>
    public DateOnly? RepliedOn { get; private set; }

    /// <summary>Who replied.</summary>
    public string? RepliedByName { get; private set; }

    /// <summary>The meeting at which the reply was read out; it counts once those minutes are closed.</summary>
    public Guid? ReadAtMeetingId { get; private set; }

    /// <summary>The day the group was told; none while it is to hear the answer.</summary>
    public DateOnly? ToldOn { get; private set; }

    /// <summary>The opinion this one was merged into: it gets the same answer.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>What was done, in order.</summary>
    public IReadOnlyList<PetitionStep> Steps => _steps;

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Whether it is answered, or somebody must answer by a day.</summary>
    public bool IsRouted => Answer is not null || (Owner is not null && AnswerBy is not null);

    /// <summary>Records an opinion; throws TK-070, TK-071 or TK-072.</summary>
    public static Petition Raise(Guid id, (Guid GroupId, Guid MeetingId, DateOnly HeldOn) at, Statement statement, DateTime atUtc)
    {
        var petition = new Petition { Id = id, GroupId = at.GroupId, MeetingId = at.MeetingId, RecordedAtUtc = atUtc };
        petition.Write(statement, at.HeldOn);
        return petition;
    }

    /// <summary>The opinion as the minutes hold it, for their seal; what becomes of it later does not change it.</summary>
    public string Sentence() => Meetings.MinutesDigest.Line(Id, RaisedBy, Content, Answer);

    /// <summary>Goes along, not settled yet, when its group becomes part of another: that group has to see to it. The meeting stays where it was held.</summary>
    public void GoAlong(SavingsGroup target)
    {
        if (Status == PetitionStatus.Told)
            return;
        GroupId = target.Id;
        _steps.ForEach(step => step.GoAlong(target));
    }

    private void Write(Statement statement, DateOnly heldOn)
    {
        if (string.IsNullOrWhiteSpace(statement.RaisedBy))
            throw new RuleViolationException(PetitionRules.SpeakerAndContentAreNamed) { Field = nameof(RaisedBy) };
        if (string.IsNullOrWhiteSpace(statement.Content))
            throw new RuleViolationException(PetitionRules.SpeakerAndContentAreNamed) { Field = nameof(Content) };
        (RaisedBy, Content) = (VietnameseText.Clean(statement.RaisedBy), VietnameseText.Clean(statement.Content));
        Answer = string.IsNullOrWhiteSpace(statement.Answer) ? null : VietnameseText.Clean(statement.Answer);
        if (Answer is null)
            (Owner, AnswerBy) = (statement.Owner, statement.AnswerBy);
        if (!IsRouted)
            throw new RuleViolationException(PetitionRules.AnswerOrOwner, RaisedBy) { Field = nameof(Answer) };
        if (AnswerBy <= heldOn)
            throw new RuleViolationException(PetitionRules.DeadlineIsAfterMeeting, heldOn) { Field = nameof(AnswerBy) };
        Kind = statement.Kind;
        (Status, ToldOn) = Answer is null ? (PetitionStatus.New, null) : (PetitionStatus.Told, (DateOnly?)heldOn);
    }
}
