using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Whether a member came, why not, or who represented the household.</summary>
public sealed class MemberAttendance : IBelongsToGroup
{
    internal MemberAttendance(Guid meetingId, Guid groupId, Guid membershipId)
    {
        (MeetingId, GroupId, MembershipId) = (meetingId, groupId, membershipId);
    }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The member's stay in the group.</summary>
    public Guid MembershipId { get; private set; }

    /// <summary>Present, absent or represented.</summary>
    public Presence Presence { get; private set; }

    /// <summary>The reason of an absence, or the name of the representative.</summary>
    public string? Note { get; private set; }

    internal void Mark(Presence presence, string? note) => (Presence, Note) = (presence, note);
}
