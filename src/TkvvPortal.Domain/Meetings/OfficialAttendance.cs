using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Whether an invited official came, or who came instead.</summary>
public sealed class OfficialAttendance : IBelongsToGroup
{
    internal OfficialAttendance(Guid meetingId, Guid groupId, OfficialMark mark)
    {
        (Id, MeetingId, GroupId) = (Guid.CreateVersion7(), meetingId, groupId);
        (Role, Name, OfficerId, Presence, Note) = (mark.Role, mark.Name, mark.OfficerId, mark.Presence, mark.Note);
        IsLate = mark.IsLate && mark.Presence != Presence.Absent;
    }

    private OfficialAttendance()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The office the person holds.</summary>
    public OfficialRole Role { get; private set; }

    /// <summary>The person invited.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The account of an officer assigned to the meeting; none for guests.</summary>
    public Guid? OfficerId { get; private set; }

    /// <summary>Present, absent or substituted.</summary>
    public Presence Presence { get; private set; }

    /// <summary>The reason of an absence, or the name of the substitute.</summary>
    public string? Note { get; private set; }

    /// <summary>Whether the person, or the substitute, came after the beginning.</summary>
    public bool IsLate { get; private set; }
}
