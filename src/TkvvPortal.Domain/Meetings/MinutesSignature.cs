using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Domain.Meetings;

/// <summary>That an account signed closed minutes with its password. Those without an account sign the paper; the scan is kept.</summary>
public sealed class MinutesSignature : IBelongsToGroup
{
    private MinutesSignature()
    {
    }

    internal MinutesSignature(Meeting meeting, MinutesPart part, Signature by)
    {
        (MeetingId, GroupId, LockNumber, Part, Seal) = (meeting.Id, meeting.GroupId, meeting.LockNumber, part, meeting.Seal ?? "");
        (UserId, UserName, SignedAtUtc) = (by.UserId, by.UserName, by.AtUtc);
    }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>Which closing of the minutes it belongs to.</summary>
    public int LockNumber { get; private set; }

    /// <summary>Chair or secretary.</summary>
    public MinutesPart Part { get; private set; }

    /// <summary>The seal that was signed.</summary>
    public string Seal { get; private set; } = "";

    /// <summary>The account.</summary>
    public Guid UserId { get; private set; }

    /// <summary>The person.</summary>
    public string UserName { get; private set; } = "";

    /// <summary>The instant.</summary>
    public DateTime SignedAtUtc { get; private set; }
}
