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
        var absent = (await AwayAsync([.. meetings.SelectMany(all => LastClosed(all, check.Absences))], check.Absences)).ToLookup(row => row.GroupId, row => row.Name);
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

    /// <summary>Who was absent from all of these meetings of the own group; the few absences are counted here, since no index leads from a member to the meetings missed.</summary>
    private async Task<IEnumerable<Away>> AwayAsync(List<Guid> meetings, int count) => (await (
            from mark in db.MemberAttendances
            where meetings.Contains(mark.MeetingId) && mark.Presence == Presence.Absent
            join stay in db.Memberships on mark.MembershipId equals stay.Id
            where stay.LeftOn == null
            orderby stay.Member.SortKey
            select new { stay.Id, Away = new Away(stay.GroupId, stay.Member.FullName) }).ToListAsync())
        .GroupBy(row => row.Id).Where(all => all.Count() == count).Select(all => all.First().Away);

    /// <summary>Who paid on last month's sheet and is not ticked as having signed it.</summary>
    private Task<Dictionary<Guid, int>> NotSignedAsync(Guid? group)
    {
        var month = clock.Month.Previous();
        var signed = db.SheetMarks.Where(mark => mark.IsSigned && db.Sheets.Any(sheet => sheet.Id == mark.SheetId && sheet.Month == month)).Select(mark => mark.MembershipId);
        return db.Receipts
            .Where(receipt => (group == null || receipt.GroupId == group) && receipt.Month == month && receipt.Reversal == null && !signed.Contains(receipt.MembershipId))
            .Select(receipt => new { receipt.GroupId, receipt.MembershipId }).Distinct()
            .GroupBy(row => row.GroupId).Select(all => new { all.Key, Count = all.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count);
    }
}
