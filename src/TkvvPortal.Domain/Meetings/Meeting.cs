using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Cuộc họp Tổ: planned, minuted, closed. The central document of the portal.</summary>
public sealed partial class Meeting : IBelongsToGroup, IHaveVersion
{
    private readonly List<MemberAttendance> _members = [];
    private readonly List<OfficialAttendance> _officials = [];
    private readonly List<AgendaItem> _agenda = [];
    private readonly List<DutyAssignment> _duties = [];
    private readonly List<Addendum> _addenda = [];

    private Meeting(Guid id, Guid groupId, MeetingKind kind, DateOnly scheduledOn, TimeOnly startsAt, string place) =>
        (Id, GroupId, Kind, ScheduledOn, StartsAt, Place) = (id, groupId, kind, scheduledOn, startsAt, place);

    private AttendanceRegister Register => new(this, _members, _officials);

    private DutyRoster Roster => new(this, _duties);

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>Regular or extraordinary.</summary>
    public MeetingKind Kind { get; private set; }

    /// <summary>The day of the meeting.</summary>
    public DateOnly ScheduledOn { get; private set; }

    /// <summary>The hour it begins.</summary>
    public TimeOnly StartsAt { get; private set; }

    /// <summary>The place.</summary>
    public string Place { get; private set; }

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
        var meeting = new Meeting(id, groupId, kind, on, startsAt, VietnameseText.Clean(place));
        meeting._agenda.AddRange(AgendaTopics.Default.Select(topic => new AgendaItem(id, groupId, topic)));
        return meeting;
    }

    /// <summary>Assigns an officer to attend; a second time changes nothing.</summary>
    public void Assign(Guid officerId, string officerName)
    {
        RequireOpen();
        Roster.Assign(officerId, officerName);
    }

    /// <summary>Records members' attendance, all or none; throws TK-050, TK-051 … TK-054, TK-449.</summary>
    public void MarkMembers(IReadOnlyList<MemberMark> marks, IReadOnlySet<Guid> memberIds) => Draft(() => Register.Mark(marks, memberIds));

    /// <summary>Records officials' attendance, replacing what was entered before; throws TK-050, TK-051, TK-054, TK-055.</summary>
    public void MarkOfficials(IReadOnlyList<OfficialMark> marks) => Draft(() => Register.Mark(marks));

    /// <summary>Writes what came of a topic; throws TK-050, TK-051 or TK-056.</summary>
    public void Answer(AgendaTopic topic, string? conclusion, string? skipReason) =>
        Draft(() => _agenda.Find(item => item.Topic == topic)!.Answer(conclusion, skipReason));

    /// <summary>Records that the meeting was not held; throws TK-050 or TK-064.</summary>
    public void CallOff(string reason)
    {
        RequireOpen();
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleViolationException(MeetingRules.NotHeldHasReason) { Field = nameof(NotHeldReason) };
        (Status, NotHeldReason) = (MeetingStatus.NotHeld, VietnameseText.Clean(reason));
        Roster.CallOff();
    }

    /// <summary>Closes the minutes for good; throws <see cref="RuleViolationsException"/> naming all that is missing (TK-057 … TK-061, TK-065).</summary>
    public void Close(Closing closing, DateOnly today)
    {
        RequireOpen();
        new ClosingCheck(this, closing).Refuse(today);
        (EndedAt, ChairName, SecretaryName) = (closing.EndedAt, VietnameseText.Clean(closing.ChairName), VietnameseText.Clean(closing.SecretaryName));
        (MemberCount, PresentCount) = (closing.MemberIds.Count, PresentAmong(closing.MemberIds));
        (ClosedAtUtc, ClosedByName, Status) = (closing.By.AtUtc, closing.By.UserName, MeetingStatus.Closed);
        Roster.Settle();
    }

    /// <summary>Adds a numbered correction to closed minutes; throws TK-062 or TK-063.</summary>
    public Addendum Append(Guid id, string text, Signature by)
    {
        var addendum = Addendum.To(this, id, text, by);
        _addenda.Add(addendum);
        return addendum;
    }

    /// <summary>Throws TK-050 or TK-051 unless the minutes may still be written.</summary>
    public void RequireOpen() => Status.RequireOpen();

    internal int PresentAmong(IReadOnlyCollection<Guid> memberIds) => Register.CountPresent(memberIds);

    private void Draft(Action write)
    {
        RequireOpen();
        write();
        Status = MeetingStatus.Drafting;
    }
}
