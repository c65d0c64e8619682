using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Phân công dự họp: a credit officer is to attend a meeting; the outcome comes from the closed minutes, or from calling it off.</summary>
public sealed class DutyAssignment : IBelongsToGroup
{
    internal DutyAssignment(Guid meetingId, Guid groupId, Guid officerId, string officerName)
    {
        (MeetingId, GroupId, OfficerId, OfficerName) = (meetingId, groupId, officerId, officerName);
    }

    /// <summary>The meeting.</summary>
    public Guid MeetingId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The officer's account.</summary>
    public Guid OfficerId { get; private set; }

    /// <summary>The officer's name at the time.</summary>
    public string OfficerName { get; private set; }

    /// <summary>What became of it.</summary>
    public DutyOutcome Outcome { get; private set; } = DutyOutcome.Assigned;

    /// <summary>Why this meeting was chosen to be attended.</summary>
    public string? Why { get; private set; }

    /// <summary>Why the officer did not come, or who came instead.</summary>
    public string? Note { get; private set; }

    internal DutyAssignment Because(string? why)
    {
        Why = why;
        return this;
    }

    internal void Settle(OfficialAttendance? mark)
    {
        Note = mark?.Note;
        Outcome = mark switch
        {
            { Presence: Presence.Present, IsLate: true } => DutyOutcome.Late,
            { Presence: Presence.Present } => DutyOutcome.Attended,
            { Presence: Presence.Replaced } => DutyOutcome.Substituted,
            _ => DutyOutcome.Missed,
        };
    }

    internal void CallOff() => Outcome = DutyOutcome.CalledOff;
}
