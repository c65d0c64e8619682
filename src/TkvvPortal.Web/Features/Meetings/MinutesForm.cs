using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>The closed minutes of a month (10C/TD, 10B/TD).</summary>
public sealed class MinutesForm(PortalDbContext db, PrintMinutes print) : IOfficialForm
{
    public FormInfo Info { get; } = new(
        "10c-td", "10C/TD, 10B/TD", "Biên bản họp Tổ tiết kiệm và vay vốn", "Ban quản lý Tổ, tại cuộc họp; 10B/TD khi bầu, thay đổi Ban quản lý",
        "Biên bản đã khóa của các cuộc họp trong tháng", FormUnit.Group)
    {
        Roles = [PortalRole.GroupLeader, PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager],
    };

    /// <summary>The papers of every closed meeting, by group and day; sixteen queries.</summary>
    public async Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject)
    {
        var (first, last) = (subject.Month.FirstDay, subject.Month.LastDay);
        var ids = await db.Meetings
            .Where(meeting => subject.GroupIds.Contains(meeting.GroupId) && meeting.Status == MeetingStatus.Closed && meeting.ScheduledOn >= first && meeting.ScheduledOn <= last)
            .Select(meeting => meeting.Id).ToListAsync();
        return
        [
            .. (await print.PagesAsync(ids)).OrderBy(page => page.Minutes.Head.GroupCode, StringComparer.Ordinal).ThenBy(page => page.Minutes.Head.On)
                .SelectMany(page => MinutesPaper.Of(page).Select(paper => new FilledForm(page.Minutes.Head.GroupCode, paper, page.Minutes.Head.Id))),
        ];
    }
}
