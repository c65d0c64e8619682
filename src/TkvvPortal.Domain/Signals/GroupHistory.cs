using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Domain.Signals;

/// <summary>A meeting as signals look at it.</summary>
/// <param name="On">Its day, past.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Words">The digest of its conclusions; none while it is open.</param>
/// <param name="Opinions">Opinions raised at it.</param>
/// <param name="OfficerMissed">Whether an officer who was to attend did not.</param>
public sealed record PastMeeting(DateOnly On, MeetingStatus Status, string? Words, int Opinions, bool OfficerMissed);

/// <summary>What is known of a group's meetings of the last months.</summary>
/// <param name="Meetings">Its meetings, the newest first.</param>
/// <param name="Absent">Members who missed the last meetings in a row.</param>
/// <param name="PayersNotSigned">Payers of last month's sheet whose signature was not ticked.</param>
public sealed record GroupHistory(IReadOnlyList<PastMeeting> Meetings, IReadOnlyList<string> Absent, int PayersNotSigned);
