using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Domain.Meetings;

/// <summary>That the leadership opened closed minutes again, why, and what the seal was.</summary>
public sealed class MinutesUnlock : IBelongsToGroup
{
    private MinutesUnlock()
    {
    }

    internal MinutesUnlock(Guid id, Meeting meeting, string reason, Signature by)
    {
        (Id, MeetingId, GroupId, LockNumber, Seal, Reason) = (id, meeting.Id, meeting.GroupId, meeting.LockNumber, meeting.Seal ?? "", reason);
        (UnlockedById, UnlockedByName, UnlockedAtUtc) = (by.UserId, by.UserName, by.AtUtc);
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>Which closing was undone.</summary>
    public int LockNumber { get; private set; }

    /// <summary>The seal of the minutes as they were closed.</summary>
    public string Seal { get; private set; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The account.</summary>
    public Guid UnlockedById { get; private set; }

    /// <summary>The person.</summary>
    public string UnlockedByName { get; private set; } = "";

    /// <summary>The instant.</summary>
    public DateTime UnlockedAtUtc { get; private set; }
}
