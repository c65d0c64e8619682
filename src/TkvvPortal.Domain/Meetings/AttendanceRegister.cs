using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Writes attendance into the lists of a meeting: all lines of an entry, or none.</summary>
internal sealed class AttendanceRegister(Meeting meeting, List<MemberAttendance> members, List<OfficialAttendance> officials)
{
    /// <summary>Marks members; a later mark takes the place of an earlier one.</summary>
    public void Mark(IReadOnlyList<MemberMark> marks, IReadOnlySet<Guid> memberIds)
    {
        AttendanceCheck.Refuse(marks, memberIds, meeting.ScheduledOn);
        AttendanceCheck.RefuseProxies(marks, members);
        foreach (var mark in marks)
        {
            var row = members.Find(member => member.MembershipId == mark.MembershipId);
            if (row is null)
                members.Add(row = new MemberAttendance(meeting.Id, meeting.GroupId, mark.MembershipId));
            row.Mark(mark.Presence, AttendanceCheck.Note(mark.Presence, mark.Note));
        }
    }

    /// <summary>Replaces the officials entered before.</summary>
    public void Mark(IReadOnlyList<OfficialMark> marks)
    {
        AttendanceCheck.Refuse(marks);
        officials.Clear();
        officials.AddRange(marks.Select(mark => new OfficialAttendance(
            meeting.Id, meeting.GroupId,
            mark with { Name = VietnameseText.Clean(mark.Name), Note = AttendanceCheck.Note(mark.Presence, mark.Note) })));
    }

    /// <summary>How many of these members came or were represented.</summary>
    public int CountPresent(IReadOnlyCollection<Guid> memberIds) =>
        members.Count(mark => mark.Presence != Presence.Absent && memberIds.Contains(mark.MembershipId));
}
