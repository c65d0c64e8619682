using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Plans one meeting of a group, regular or extraordinary.</summary>
public sealed class PlanMeeting(PortalDbContext db, Policies policies, PortalClock clock) : IUseCase
{
    public sealed record Page(GroupLine Group, IReadOnlyList<MeetingLine> Near, Form Form);

    /// <summary>The group with its habits.</summary>
    public sealed record GroupLine(Guid Id, string Code, string Name, int MeetingDay, TimeOnly MeetingTime, string MeetingPlace, DateOnly? ClosedOn);

    /// <summary>A meeting around today, shown so that none is planned twice.</summary>
    public sealed record MeetingLine(Guid Id, DateOnly On, TimeOnly StartsAt, MeetingKind Kind, MeetingStatus Status);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [Required, Display(Name = "ngày họp")]
        public DateOnly? ScheduledOn { get; set; }

        [Required, Display(Name = "giờ họp")]
        public TimeOnly? StartsAt { get; set; }

        [Required, StringLength(200), Display(Name = "địa điểm")]
        public string? Place { get; set; }

        [EnumDataType(typeof(MeetingKind)), Display(Name = "Loại cuộc họp")]
        public MeetingKind Kind { get; set; } = MeetingKind.Regular;

        [StringLength(500), Display(Name = "Mục đích họp đột xuất")]
        public string? Purpose { get; set; }

        [StringLength(500), Display(Name = "Lý do báo gấp")]
        public string? ShortNoticeReason { get; set; }
    }

    /// <summary>The page, or null when there is no such group; two queries.</summary>
    public async Task<Page?> PageAsync(string code, Form? form = null)
    {
        if (await GroupAsync(code) is not { } group)
            return null;
        var limits = (From: clock.Today.AddDays(-PlanningLimits.DaysBack), To: clock.Today.AddDays(PlanningLimits.DaysAhead));
        var near = await db.Meetings.AsNoTracking()
            .Where(m => m.GroupId == group.Id && m.ScheduledOn >= limits.From && m.ScheduledOn <= limits.To)
            .OrderBy(m => m.ScheduledOn).Select(m => new MeetingLine(m.Id, m.ScheduledOn, m.StartsAt, m.Kind, m.Status)).ToListAsync();
        return new Page(group, near, form ?? Proposal(group, near));
    }

    /// <summary>Saves; false when there is no such group. The same form sent again changes nothing.</summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        if (form.Id == Guid.Empty || await GroupAsync(code) is not { } group)
            return false;
        if (await db.Meetings.AnyAsync(m => m.Id == form.Id))
            return true;
        if (group.ClosedOn is not null)
            throw new RuleViolationException(GroupLifeRules.StateAllows);
        var taken = await db.Meetings.Where(m => m.GroupId == group.Id && m.Status != MeetingStatus.NotHeld).Select(m => m.ScheduledOn).ToListAsync();
        new PlanningLimits(clock.Today, taken).Refuse(form.ScheduledOn!.Value);
        var meeting = Meeting.Plan(form.Id, group.Id, form.ScheduledOn.Value, form.StartsAt!.Value, form.Place!, form.Kind);
        if (form.Kind == MeetingKind.Extraordinary)
            meeting.CallFor(new Notice(form.Purpose, clock.Today, (await policies.ReadAsync()).Count(PolicyKey.MeetingNoticeDays, clock.Today), form.ShortNoticeReason));
        db.Meetings.Add(meeting);
        await db.SaveOnceAsync<Meeting>(form.Id);
        return true;
    }

    private Task<GroupLine?> GroupAsync(string code) => db.Groups.AsNoTracking().Where(g => g.Code == code)
        .Select(g => new GroupLine(g.Id, g.Code, g.Name, g.MeetingDay, g.MeetingTime, g.MeetingPlace, g.ClosedOn)).SingleOrDefaultAsync();

    /// <summary>The group's own day in the first month, from this one on, that has no meeting yet.</summary>
    private Form Proposal(GroupLine group, List<MeetingLine> near)
    {
        var month = clock.Month;
        while (near.Exists(meeting => month.Contains(meeting.On) && meeting.Status != MeetingStatus.NotHeld))
            month = month.Next();
        return new Form
        {
            Id = Guid.CreateVersion7(), ScheduledOn = month.Day(group.MeetingDay), StartsAt = group.MeetingTime, Place = group.MeetingPlace,
        };
    }
}
