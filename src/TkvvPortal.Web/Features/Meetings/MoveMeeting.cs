using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Moves a meeting to another day, hour or place; the board confirms it or asks for another day.</summary>
public sealed class MoveMeeting(PortalDbContext db, MeetingHeads heads, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(MeetingHead Head, string? Wish, Form Form) : IMeetingPage;

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [Required, Display(Name = "ngày họp")]
        public DateOnly? ScheduledOn { get; set; }

        [Required, Display(Name = "giờ họp")]
        public TimeOnly? StartsAt { get; set; }

        [Required, StringLength(200), Display(Name = "địa điểm")]
        public string? Place { get; set; }

        [StringLength(500), Display(Name = "Lý do đổi")]
        public string? Reason { get; set; }
    }

    public sealed class Answer
    {
        [StringLength(500), Display(Name = "Xin đổi")]
        public string? Wish { get; set; }
    }

    /// <summary>The page, or null when there is no such meeting; two queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Form? form = null)
    {
        if (await heads.ReadAsync(id) is not { } head)
            return null;
        form ??= new Form { ScheduledOn = head.On, StartsAt = head.StartsAt, Place = head.Place };
        if (form.Version == Guid.Empty)
            form.Version = head.Version;
        return new Page(head, await db.Meetings.Where(meeting => meeting.Id == id).Select(meeting => meeting.MoveWish).SingleAsync(), form);
    }

    /// <summary>Moves it; false when there is no such meeting. Throws TK-066, TK-067, TK-069, TK-440, TK-441.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        if (await db.Meetings.SingleOrDefaultAsync(meeting => meeting.Id == id) is not { } meeting)
            return false;
        var taken = await db.Meetings.Where(one => one.GroupId == meeting.GroupId && one.Id != id && one.Status != MeetingStatus.NotHeld).Select(one => one.ScheduledOn).ToListAsync();
        meeting.Move(form.ScheduledOn!.Value, form.StartsAt!.Value, form.Place!, form.Reason, new PlanningLimits(clock.Today, taken));
        db.Expect(meeting, form.Version);
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>The board confirms the meeting, or asks for another day when a wish is written; false as above. Throws TK-440, TK-442.</summary>
    public async Task<bool> AnswerAsync(Guid id, Answer form, bool isConfirmed)
    {
        if (await db.Meetings.SingleOrDefaultAsync(meeting => meeting.Id == id) is not { } meeting)
            return false;
        if (isConfirmed)
            meeting.Confirm(user.Stamp(clock.Today, clock));
        else
            meeting.AskToMove(form.Wish, user.Stamp(clock.Today, clock));
        await db.SaveChangesAsync();
        return true;
    }
}
