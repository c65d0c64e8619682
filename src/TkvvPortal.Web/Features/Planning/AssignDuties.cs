using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Planning;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Planning;

/// <summary>Who attends which meeting of a month: looked at page by page, changed, approved.</summary>
public sealed class AssignDuties(PortalDbContext db, PlannedMeetings meetings, OfficersInField officers, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(FiscalMonth Month, PageOf<PlannedMeetings.Line> List, IReadOnlyList<OfficerLoad> Officers, MonthPlan? Plan, Form Form)
    {
        public string Url => $"/ke-hoach/{Month.ToRoute()}";
    }

    /// <summary>An officer with how many meetings of the month.</summary>
    public sealed record OfficerLoad(Guid Id, string Name, int Count);

    public sealed class Form
    {
        [MaxLength(50), Display(Name = "Danh sách cuộc họp")]
        public List<Row> Rows { get; set; } = [];
    }

    public sealed class Row
    {
        public Guid MeetingId { get; set; }

        /// <summary>Who was shown: a row somebody else changed meanwhile is not overwritten.</summary>
        public Guid? Before { get; set; }

        [Display(Name = "Cán bộ")]
        public Guid? OfficerId { get; set; }
    }

    /// <summary>The page; six queries.</summary>
    public async Task<Page> PageAsync(FiscalMonth month, int page, Form? posted = null)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        var list = await meetings.Lines(meetings.Between(first, last)).ToPageAsync(page, 25);
        var load = await db.DutyAssignments.Where(duty => meetings.Between(first, last).Any(meeting => meeting.Id == duty.MeetingId))
            .GroupBy(duty => duty.OfficerId).Select(all => new { all.Key, Count = all.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count);
        var field = await officers.OnAsync(first, 0);
        var form = posted ?? new Form { Rows = [.. list.Items.Select(line => new Row { MeetingId = line.Id, Before = line.OfficerId, OfficerId = line.OfficerId })] };
        return new Page(
            month, list, [.. field.Select(one => new OfficerLoad(one.Id, one.Name, load.GetValueOrDefault(one.Id)))],
            await db.MonthPlans.AsNoTracking().SingleOrDefaultAsync(plan => plan.Month == month), form);
    }

    /// <summary>Saves the rows that were changed; answers how many. Throws TK-447 and, for a row somebody else changed, TK-448 at their fields.</summary>
    public async Task<int> HandleAsync(FiscalMonth month, Form form)
    {
        var changed = form.Rows.Select((row, index) => (row, index)).Where(one => one.row.OfficerId != one.row.Before).ToList();
        var ids = changed.ConvertAll(one => one.row.MeetingId);
        var rows = await db.Meetings.Include(meeting => meeting.Duties).Where(meeting => ids.Contains(meeting.Id)).ToDictionaryAsync(meeting => meeting.Id);
        var communes = await db.Groups.Where(group => db.Meetings.Any(meeting => ids.Contains(meeting.Id) && meeting.GroupId == group.Id)).ToDictionaryAsync(group => group.Id, group => group.CommuneId);
        var field = (await officers.OnAsync(month.FirstDay, 0)).ToDictionary(one => one.Id);
        var check = new DutyChange(field);
        foreach (var (row, index) in changed.Where(one => rows.ContainsKey(one.row.MeetingId)))
            check.Send(rows[row.MeetingId], communes[rows[row.MeetingId].GroupId], (row.Before, row.OfficerId), $"Rows[{index}].{nameof(Row.OfficerId)}");
        check.Throw();
        await db.SaveChangesAsync();
        return changed.Count;
    }

    /// <summary>Approves the month; throws TK-445 the second time.</summary>
    public async Task ApproveAsync(FiscalMonth month)
    {
        MonthPlan.RefuseTwice(month, await db.MonthPlans.Where(plan => plan.Month == month).Select(plan => (DateOnly?)plan.ApprovedOn).SingleOrDefaultAsync());
        var all = meetings.Between(month.FirstDay, month.LastDay);
        db.Add(new MonthPlan(Guid.CreateVersion7(), month, await all.CountAsync(), await all.CountAsync(meeting => meeting.Duties.Any()), user.Stamp(clock.Today, clock)));
        await db.SaveChangesAsync();
    }
}
