using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Planning;

/// <summary>Proposes the regular meetings of a month or a quarter from each group's own day, hour and place.</summary>
public sealed class MonthSchedule(PortalDbContext db, PortalClock clock) : IUseCase
{
    public sealed class Form
    {
        [Range(1, 3, ErrorMessage = "Chỉ lập lịch cho một tháng hoặc một quý."), Display(Name = "Số tháng")]
        public int Months { get; set; } = 1;
    }

    /// <summary>What came of it.</summary>
    public sealed record Outcome(int Planned, int Past);

    /// <summary>The active groups in scope that have no meeting in a month.</summary>
    public static IQueryable<SavingsGroup> Lacking(PortalDbContext db, FiscalMonth month)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        return db.Groups.Where(group => group.Status == GroupStatus.Active
            && !db.Meetings.Any(meeting => meeting.GroupId == group.Id && meeting.ScheduledOn >= first && meeting.ScheduledOn <= last && meeting.Kind == MeetingKind.Regular));
    }

    /// <summary>Plans what is missing from a month on; running it again plans nothing twice. Days that are past are left to who enters late minutes.</summary>
    public async Task<Outcome> HandleAsync(FiscalMonth month, Form form)
    {
        var (planned, past) = (0, 0);
        foreach (var one in Enumerable.Range(0, form.Months).Select(month.AddMonths))
        {
            foreach (var group in await Lacking(db, one).AsNoTracking().ToListAsync())
            {
                var day = one.Day(group.MeetingDay);
                if (day < clock.Today)
                    past++;
                else if (day <= clock.Today.AddDays(PlanningLimits.DaysAhead))
                {
                    db.Meetings.Add(Meeting.Plan(KeyOf(group.Id, one), group.Id, day, group.MeetingTime, group.MeetingPlace));
                    planned++;
                }
            }
        }

        await db.SaveChangesAsync();
        return new Outcome(planned, past);
    }

    /// <summary>The same key for the same group and month: two who press the button at once cannot plan a meeting twice.</summary>
    private static Guid KeyOf(Guid group, FiscalMonth month) =>
        new(System.Security.Cryptography.SHA256.HashData([.. group.ToByteArray(), .. BitConverter.GetBytes(month.Key)]).AsSpan(0, 16));
}
