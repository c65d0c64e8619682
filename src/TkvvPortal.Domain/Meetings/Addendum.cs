using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Bổ sung biên bản: a numbered correction of closed minutes, which themselves never change.</summary>
public sealed class Addendum : IBelongsToGroup
{
    private Addendum(Guid id, Guid meetingId, Guid groupId, int number, string text, Signature writtenBy)
    {
        (Id, MeetingId, GroupId, Number, Text) = (id, meetingId, groupId, number, text);
        (WrittenAtUtc, WrittenById, WrittenByName) = (writtenBy.AtUtc, writtenBy.UserId, writtenBy.UserName);
    }

    private Addendum()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>1, 2, 3… in the order they were added.</summary>
    public int Number { get; private set; }

    /// <summary>What is corrected or added, and why.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The instant it was written.</summary>
    public DateTime WrittenAtUtc { get; private set; }

    /// <summary>The account.</summary>
    public Guid WrittenById { get; private set; }

    /// <summary>The person's name.</summary>
    public string WrittenByName { get; private set; } = "";

    internal static Addendum To(Meeting meeting, Guid id, string text, Signature by)
    {
        if (meeting.Status != MeetingStatus.Closed)
            throw new RuleViolationException(MeetingRules.AddendumNeedsClosedMinutes);
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleViolationException(MeetingRules.AddendumHasText) { Field = nameof(Text) };
        return new Addendum(id, meeting.Id, meeting.GroupId, meeting.Addenda.Count + 1, VietnameseText.Clean(text), by);
    }
}
