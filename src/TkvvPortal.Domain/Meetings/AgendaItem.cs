using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>One topic of a meeting with what came of it: a conclusion, or the reason it was skipped.</summary>
public sealed class AgendaItem : IBelongsToGroup
{
    internal AgendaItem(Guid meetingId, Guid groupId, AgendaTopic topic)
    {
        (MeetingId, GroupId, Topic) = (meetingId, groupId, topic);
    }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The topic; also its order.</summary>
    public AgendaTopic Topic { get; private set; }

    /// <summary>What was concluded.</summary>
    public string? Conclusion { get; private set; }

    /// <summary>Why the topic was skipped.</summary>
    public string? SkipReason { get; private set; }

    /// <summary>Whether there is a conclusion or a reason.</summary>
    public bool IsAnswered => Conclusion is not null || SkipReason is not null;

    internal void Answer(string? conclusion, string? skipReason)
    {
        if (!string.IsNullOrWhiteSpace(conclusion) && !string.IsNullOrWhiteSpace(skipReason))
            throw new RuleViolationException(MeetingRules.ConclusionOrSkip) { Field = nameof(SkipReason) };
        (Conclusion, SkipReason) = (Text(conclusion), Text(skipReason));
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : VietnameseText.Clean(text);
}
