using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Cuộc họp Tổ: planned, minuted, closed. The central document of the portal.</summary>
public sealed class Meeting : IBelongsToGroup, IHaveVersion
{
    private readonly List<MemberAttendance> _members = [];
    private readonly List<OfficialAttendance> _officials = [];
    private readonly List<AgendaItem> _agenda = [];
    private readonly List<DutyAssignment> _duties = [];
    private readonly List<Addendum> _addenda = [];

    private Meeting()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>Regular or extraordinary.</summary>
    public MeetingKind Kind { get; private set; } = MeetingKind.Regular;

    /// <summary>The day of the meeting.</summary>
    public DateOnly ScheduledOn { get; private set; }

    /// <summary>The hour it begins.</summary>
    public TimeOnly StartsAt { get; private set; }

    /// <summary>The place.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public MeetingStatus Status { get; private set; } = MeetingStatus.Planned;

    /// <summary>Why it was not held.</summary>
    public string? NotHeldReason { get; private set; }

    /// <summary>The hour it ended; known once closed.</summary>
    public TimeOnly? EndedAt { get; private set; }

    /// <summary>Who chaired; known once closed.</summary>
    public string? ChairName { get; private set; }

    /// <summary>Who wrote the minutes; known once closed.</summary>
    public string? SecretaryName { get; private set; }

    /// <summary>Members of the group on the day, counted at closing.</summary>
    public int MemberCount { get; private set; }

    /// <summary>Members present or represented, counted at closing.</summary>
    public int PresentCount { get; private set; }

    /// <summary>The instant of closing.</summary>
    public DateTime? ClosedAtUtc { get; private set; }

    /// <summary>The name of who closed it.</summary>
    public string? ClosedByName { get; private set; }

    /// <summary>Members' attendance.</summary>
    public IReadOnlyList<MemberAttendance> Members => _members;

    /// <summary>Officials' attendance.</summary>
    public IReadOnlyList<OfficialAttendance> Officials => _officials;

    /// <summary>The topics with what came of them.</summary>
    public IReadOnlyList<AgendaItem> Agenda => _agenda;

    /// <summary>The officers assigned to attend.</summary>
    public IReadOnlyList<DutyAssignment> Duties => _duties;

    /// <summary>Numbered corrections of the closed minutes.</summary>
    public IReadOnlyList<Addendum> Addenda => _addenda;

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Plans a meeting with the full default agenda.</summary>
    public static Meeting Plan(Guid id, Guid groupId, DateOnly on, TimeOnly startsAt, string place, MeetingKind kind = MeetingKind.Regular)
    {
        var meeting = new Meeting
        {
            Id = id, GroupId = groupId, ScheduledOn = on, StartsAt = startsAt, Place = VietnameseText.Clean(place), Kind = kind,
        };
        meeting._agenda.AddRange(AgendaTopics.Default.Select(topic => new AgendaItem(id, groupId, topic)));
        return meeting;
    }

    /// <summary>Assigns an officer to attend; a second time changes nothing.</summary>
    public void Assign(Guid officerId, string officerName)
    {
        RequireOpen();
        if (_duties.TrueForAll(duty => duty.OfficerId != officerId))
            _duties.Add(new DutyAssignment(Id, GroupId, officerId, officerName));
    }

    /// <summary>Records members' attendance, all or none; throws TK-050, TK-051 … TK-054.</summary>
    public void MarkMembers(IReadOnlyList<MemberMark> marks, IReadOnlySet<Guid> memberIds)
    {
        RequireOpen();
        AttendanceCheck.Refuse(marks, memberIds, ScheduledOn);
        foreach (var mark in marks)
        {
            var row = _members.Find(member => member.MembershipId == mark.MembershipId);
            if (row is null)
                _members.Add(row = new MemberAttendance(Id, GroupId, mark.MembershipId));
            row.Mark(mark.Presence, AttendanceCheck.Note(mark.Presence, mark.Note));
        }

        Status = MeetingStatus.Drafting;
    }

    /// <summary>Records officials' attendance, replacing what was entered before; throws TK-050, TK-051, TK-054, TK-055.</summary>
    public void MarkOfficials(IReadOnlyList<OfficialMark> marks)
    {
        RequireOpen();
        AttendanceCheck.Refuse(marks);
        _officials.Clear();
        _officials.AddRange(marks.Select(mark => new OfficialAttendance(
            Id, GroupId, mark with { Name = VietnameseText.Clean(mark.Name), Note = AttendanceCheck.Note(mark.Presence, mark.Note) })));
        Status = MeetingStatus.Drafting;
    }

    /// <summary>Writes what came of a topic; throws TK-050, TK-051 or TK-056.</summary>
    public void Answer(AgendaTopic topic, string? conclusion, string? skipReason)
    {
        RequireOpen();
        _agenda.Find(item => item.Topic == topic)!.Answer(conclusion, skipReason);
        Status = MeetingStatus.Drafting;
    }

    /// <summary>Records that the meeting was not held; throws TK-050 or TK-064.</summary>
    public void CallOff(string reason)
    {
        RequireOpen();
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleViolationException(MeetingRules.NotHeldHasReason) { Field = nameof(NotHeldReason) };
        (Status, NotHeldReason) = (MeetingStatus.NotHeld, VietnameseText.Clean(reason));
    }

    /// <summary>Closes the minutes for good; throws <see cref="RuleViolationsException"/> naming all that is missing (TK-057 … TK-061, TK-065).</summary>
    public void Close(Closing closing, DateOnly today)
    {
        RequireOpen();
        new ClosingCheck(this, closing).Refuse(today);
        (EndedAt, ChairName, SecretaryName) =
            (closing.EndedAt, VietnameseText.Clean(closing.ChairName), VietnameseText.Clean(closing.SecretaryName));
        (MemberCount, PresentCount) = (closing.MemberIds.Count, PresentAmong(closing.MemberIds));
        (ClosedAtUtc, ClosedByName, Status) = (closing.By.AtUtc, closing.By.UserName, MeetingStatus.Closed);
        foreach (var duty in _duties)
            duty.Settle(_officials.Find(mark => mark.OfficerId == duty.OfficerId)?.Presence);
    }

    /// <summary>Adds a numbered correction to closed minutes; throws TK-062 or TK-063.</summary>
    public Addendum Append(Guid id, string text, Signature by)
    {
        if (Status != MeetingStatus.Closed)
            throw new RuleViolationException(MeetingRules.AddendumNeedsClosedMinutes);
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleViolationException(MeetingRules.AddendumHasText) { Field = nameof(Addendum.Text) };
        var addendum = new Addendum(id, Id, GroupId, _addenda.Count + 1, VietnameseText.Clean(text), by);
        _addenda.Add(addendum);
        return addendum;
    }

    /// <summary>Throws TK-050 or TK-051 unless the minutes may still be written.</summary>
    public void RequireOpen()
    {
        if (Status == MeetingStatus.Closed)
            throw new RuleViolationException(MeetingRules.MinutesAreClosed);
        if (Status == MeetingStatus.NotHeld)
            throw new RuleViolationException(MeetingRules.MeetingWasNotHeld);
    }

    internal int PresentAmong(IReadOnlyCollection<Guid> memberIds) =>
        _members.Count(mark => mark.Presence != Presence.Absent && memberIds.Contains(mark.MembershipId));
}
