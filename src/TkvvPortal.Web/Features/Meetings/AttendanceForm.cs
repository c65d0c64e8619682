using System.ComponentModel.DataAnnotations;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Attendance as posted: a row for every member and every official invited.</summary>
public sealed class AttendanceForm : IVersionedForm
{
    private const int BlankRows = 2;

    public Guid Version { get; set; }

    /// <summary>Marks everybody without a mark as present; sent by a button of its own.</summary>
    [Display(Name = "tất cả có mặt")]
    public bool AllPresent { get; set; }

    [MaxLength(200), Display(Name = "Danh sách điểm danh")]
    public List<MemberRow> Members { get; set; } = [];

    [MaxLength(40), Display(Name = "Danh sách đại biểu")]
    public List<OfficialRow> Officials { get; set; } = [];

    private Presence? Rest => AllPresent ? Presence.Present : null;

    /// <summary>The form for the page: what was posted, or what is saved; after somebody else saved, their marks where nothing was chosen.</summary>
    public static AttendanceForm Show(
        AttendanceForm? posted, Guid version, IReadOnlyList<MarkAttendance.MemberLine> lines, IReadOnlyList<MarkAttendance.Guest> saved,
        IReadOnlyList<MarkAttendance.Duty> duties)
    {
        var form = posted ?? new AttendanceForm();
        var rows = form.Members.DistinctBy(row => row.MembershipId).ToDictionary(row => row.MembershipId);
        var takesSaved = form.Version == Guid.Empty;
        form.Members = [.. lines.Select(line => rows.GetValueOrDefault(line.MembershipId) ?? new MemberRow { MembershipId = line.MembershipId })];
        foreach (var (row, line) in form.Members.Zip(lines).Where(pair => takesSaved && pair.First.Presence is null))
            (row.Presence, row.Note) = (line.Presence, row.Note ?? line.Note);
        foreach (var row in form.Members.Where(row => !takesSaved && row.Presence is null))
            row.Presence = form.Rest;
        if (form.Officials.Count == 0)
            form.Officials = [.. OfficialRows(saved, duties)];
        if (takesSaved)
            form.Version = version;
        return form;
    }

    /// <summary>The members who are marked.</summary>
    public List<MemberMark> MemberMarks() =>
        [.. Members.Select((row, index) => (row, index, presence: row.Presence ?? Rest)).Where(at => at.presence is not null)
            .Select(at => new MemberMark(at.row.MembershipId, at.presence!.Value, at.row.Note, at.index))];

    /// <summary>The officials who are marked: an officer bears the name of the assignment, a guest without a name was not invited.</summary>
    public List<OfficialMark> OfficialMarks(IReadOnlyList<DutyAssignment> duties) =>
        [.. Officials.Select((row, index) => (row, index)).Where(at => at.row.IsInvited).Select(at => new OfficialMark(
            at.row.Role, duties.FirstOrDefault(duty => duty.OfficerId == at.row.OfficerId)?.OfficerName ?? at.row.Name ?? "",
            at.row.OfficerId, at.row.Presence ?? Presence.Present, at.row.Note, at.index) { IsLate = at.row.IsLate })];

    private static IEnumerable<OfficialRow> OfficialRows(IReadOnlyList<MarkAttendance.Guest> saved, IReadOnlyList<MarkAttendance.Duty> duties)
    {
        var officers = duties.Select(duty => duty.OfficerId).ToHashSet();
        bool IsAssigned(MarkAttendance.Guest guest) => guest.OfficerId is { } officer && officers.Contains(officer);
        foreach (var duty in duties)
        {
            var mark = saved.FirstOrDefault(guest => guest.OfficerId == duty.OfficerId);
            yield return new OfficialRow
            {
                Role = OfficialRole.CreditOfficer, OfficerId = duty.OfficerId, Name = duty.OfficerName, Presence = mark?.Presence, Note = mark?.Note,
                IsLate = mark?.IsLate ?? false,
            };
        }

        foreach (var role in Enum.GetValues<OfficialRole>())
        {
            var guests = saved.Where(guest => guest.Role == role && !IsAssigned(guest)).ToList();
            foreach (var guest in guests)
                yield return new OfficialRow { Role = role, Name = guest.Name, Presence = guest.Presence, Note = guest.Note };
            if (guests.Count == 0 && role != OfficialRole.Other && (role != OfficialRole.CreditOfficer || duties.Count == 0))
                yield return new OfficialRow { Role = role, Presence = Presence.Present };
        }

        for (var blank = 0; blank < BlankRows; blank++)
            yield return new OfficialRow { Role = OfficialRole.Other, Presence = Presence.Present, IsOpenRole = true };
    }

    /// <summary>A member's row.</summary>
    public sealed class MemberRow : IValidatableObject
    {
        public Guid MembershipId { get; set; }

        [Display(Name = "điểm danh")]
        public Presence? Presence { get; set; }

        [StringLength(200), Display(Name = "Lý do hoặc tên người dự thay")]
        public string? Note { get; set; }

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (Presence is null && Note is not null)
                yield return new ValidationResult("Hãy chọn vắng hoặc có người dự thay.", [nameof(Note)]);
        }
    }

    /// <summary>An official's row.</summary>
    public sealed class OfficialRow
    {
        [EnumDataType(typeof(OfficialRole)), Display(Name = "Thành phần")]
        public OfficialRole Role { get; set; }

        public Guid? OfficerId { get; set; }

        [StringLength(100), Display(Name = "Họ tên đại biểu")]
        public string? Name { get; set; }

        [Display(Name = "điểm danh")]
        public Presence? Presence { get; set; }

        [StringLength(200), Display(Name = "Lý do hoặc tên người dự thay")]
        public string? Note { get; set; }

        [Display(Name = "đến muộn")]
        public bool IsLate { get; set; }

        /// <summary>Whether the role is chosen in the row.</summary>
        [Display(Name = "thành phần")]
        public bool IsOpenRole { get; set; }

        /// <summary>An officer counts when marked; a guest when named, or when a note was written without the name.</summary>
        public bool IsInvited => OfficerId is not null ? Presence is not null : Name is not null || Note is not null;
    }
}
