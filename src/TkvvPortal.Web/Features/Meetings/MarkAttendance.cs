using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Records who came to a meeting: members and officials, all at once or none.</summary>
public sealed class MarkAttendance(PortalDbContext db, MeetingHeads heads, MembersOfDay members, Board board, Policies policies) : IUseCase
{
    /// <summary>The page. Members and the rows of the form stand in the same order.</summary>
    public sealed record Page(MeetingHead Head, IReadOnlyList<MemberLine> Members, IReadOnlyList<Guest> Saved, bool IsStale, AttendanceForm Form) : IMeetingPage
    {
        public int Count(Presence? presence) => Form.Members.Count(row => row.Presence == presence);
    }

    /// <summary>A member of the day with what is saved.</summary>
    public sealed record MemberLine(Guid MembershipId, string Name, string Address, BoardPost? Post, Presence? Presence, string? Note);

    /// <summary>An official as saved.</summary>
    public sealed record Guest(OfficialRole Role, string Name, Guid? OfficerId, Presence Presence, string? Note, bool IsLate);

    /// <summary>An officer who is to attend.</summary>
    public sealed record Duty(Guid OfficerId, string OfficerName);

    /// <summary>The page, or null when there is no such meeting; six queries.</summary>
    public async Task<Page?> PageAsync(Guid id, AttendanceForm? form = null)
    {
        if (await heads.ReadAsync(id) is not { } head)
            return null;
        var seats = (await board.OnAsync(head.GroupId, head.On)).ToLookup(seat => seat.MembershipId, seat => (BoardPost?)seat.Post);
        var marks = await db.MemberAttendances.AsNoTracking().Where(mark => mark.MeetingId == id).ToDictionaryAsync(mark => mark.MembershipId);
        var lines = await members.On(head.GroupId, head.On).OrderBy(stay => stay.Member.SortKey)
            .Select(stay => new { stay.Id, stay.Member.FullName, stay.Member.Address }).ToListAsync();
        var saved = await db.OfficialAttendances.AsNoTracking().Where(mark => mark.MeetingId == id).OrderBy(mark => mark.Role).ThenBy(mark => mark.Id)
            .Select(mark => new Guest(mark.Role, mark.Name, mark.OfficerId, mark.Presence, mark.Note, mark.IsLate)).ToListAsync();
        var duties = await db.DutyAssignments.AsNoTracking().Where(duty => duty.MeetingId == id).OrderBy(duty => duty.OfficerName)
            .Select(duty => new Duty(duty.OfficerId, duty.OfficerName)).ToListAsync();
        List<MemberLine> shown =
        [
            .. lines.Select(line => new MemberLine(
                line.Id, line.FullName, line.Address, seats[line.Id].FirstOrDefault(),
                marks.GetValueOrDefault(line.Id)?.Presence, marks.GetValueOrDefault(line.Id)?.Note)),
        ];
        var isStale = form is { Version: var version } && version == Guid.Empty;
        form = AttendanceForm.Show(form, head.Version, shown, saved, duties);
        return new Page(head, shown, saved, isStale, form);
    }

    /// <summary>Saves; false when there is no such meeting.</summary>
    public async Task<bool> HandleAsync(Guid id, AttendanceForm form)
    {
        var meeting = await db.Meetings.Include(m => m.Members).Include(m => m.Officials).Include(m => m.Duties).AsSplitQuery().SingleOrDefaultAsync(m => m.Id == id);
        if (meeting is null)
            return false;
        meeting.RequireOpen();
        var ids = await members.IdsAsync(meeting.GroupId, meeting.ScheduledOn);
        var officials = form.OfficialMarks(meeting.Duties);
        var refusals = new Refusals();
        refusals.Try(() => meeting.MarkMembers(form.MemberMarks(), ids));
        refusals.Try(() => DutyCheck.Refuse(officials, meeting.Duties));
        var (elsewhere, least) = (await db.OfficersElsewhereAsync(meeting, [.. officials.Select(mark => mark.OfficerId).OfType<Guid>()]), (await policies.ReadAsync()).Count(PolicyKey.MeetingLeastMinutes, meeting.ScheduledOn));
        refusals.Try(() => OfficersElsewhere.Refuse(officials, meeting.StartsAt, elsewhere, least));
        refusals.Try(() => meeting.MarkOfficials(officials));
        refusals.Throw();
        db.Expect(meeting, form.Version);
        await db.SaveChangesAsync();
        return true;
    }
}
