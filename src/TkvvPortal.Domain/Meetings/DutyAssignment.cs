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

    internal void Settle(Presence? presence) => Outcome = presence switch
    {
        Presence.Present => DutyOutcome.Attended,
        Presence.Replaced => DutyOutcome.Substituted,
        _ => DutyOutcome.Missed,
    };

    internal void CallOff() => Outcome = DutyOutcome.CalledOff;
}
