using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Signals;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>The signs that groups in scope should be looked at; four queries, whatever the number of groups.</summary>
public sealed class SignalsOfGroups(PortalDbContext db, Policies policies, PortalClock clock) : IUseCase
{
    private sealed record Row(Guid Id, Guid GroupId, PastMeeting Meeting);

    private sealed record Away(Guid GroupId, string Name);

    /// <summary>The signs by group; groups without any are left out.</summary>
    /// <param name="group">One group only.</param>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<GroupSignal>>> ReadAsync(Guid? group = null)
    {
        var check = SignalCheck.On(await policies.ReadAsync(), clock.Today);
        var meetings = (await MeetingsAsync(group, check)).ToLookup(row => row.GroupId);
        var absent = (await AwayAsync(group, [.. meetings.SelectMany(all => LastClosed(all, check.Absences))], check.Absences)).ToLookup(row => row.GroupId, row => row.Name);
        var unsigned = await NotSignedAsync(group);
        return meetings
            .Select(all => (all.Key, Signals: check.Find(new GroupHistory([.. all.Select(row => row.Meeting)], [.. absent[all.Key]], unsigned.GetValueOrDefault(all.Key)))))
            .Where(one => one.Signals.Count > 0).ToDictionary(one => one.Key, one => one.Signals);
    }

    private Task<List<Row>> MeetingsAsync(Guid? group, SignalCheck check)
    {
        var (since, today) = (clock.Month.AddMonths(-Math.Max(check.SilentMonths, check.SameMinutes)).FirstDay, clock.Today);
        return db.Meetings.Where(meeting => (group == null || meeting.GroupId == group) && meeting.ScheduledOn >= since && meeting.ScheduledOn < today && meeting.Kind == MeetingKind.Regular)
            .OrderByDescending(meeting => meeting.ScheduledOn)
            .Select(meeting => new Row(meeting.Id, meeting.GroupId, new PastMeeting(
                meeting.ScheduledOn, meeting.Status, meeting.Words, db.Petitions.Count(one => one.MeetingId == meeting.Id), meeting.Duties.Any(duty => duty.Outcome == DutyOutcome.Missed)))).ToListAsync();
    }

    private static List<Guid> LastClosed(IEnumerable<Row> rows, int count)
    {
        var last = rows.Where(row => row.Meeting.Status == MeetingStatus.Closed).Take(count).Select(row => row.Id).ToList();
        return last.Count == count ? last : [];
    }

    private Task<List<Away>> AwayAsync(Guid? group, List<Guid> meetings, int count) => db.Memberships
        .Where(stay => (group == null || stay.GroupId == group) && stay.LeftOn == null
            && db.MemberAttendances.Count(mark => mark.MembershipId == stay.Id && meetings.Contains(mark.MeetingId) && mark.Presence == Presence.Absent) == count)
        .OrderBy(stay => stay.Member.SortKey).Select(stay => new Away(stay.GroupId, stay.Member.FullName)).ToListAsync();

    /// <summary>Who paid on last month's sheet and is not ticked as having signed it.</summary>
    private Task<Dictionary<Guid, int>> NotSignedAsync(Guid? group)
    {
        var month = clock.Month.Previous();
        return db.SheetRows
            .Where(row => (group == null || row.GroupId == group) && db.Sheets.Any(sheet => sheet.Id == row.SheetId && sheet.Month == month)
                && db.Receipts.Any(receipt => receipt.MembershipId == row.MembershipId && receipt.Month == month && receipt.Reversal == null)
                && !db.SheetMarks.Any(mark => mark.SheetId == row.SheetId && mark.MembershipId == row.MembershipId && mark.IsSigned))
            .GroupBy(row => row.GroupId).Select(all => new { all.Key, Count = all.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count);
    }
}
