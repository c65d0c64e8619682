using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Tasks;
using TkvvPortal.Web.Features.Meetings;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Tasks;

/// <summary>Việc sau họp: what earlier meetings left undone, first; then what this one concludes.</summary>
public sealed class TasksOfMeeting(PortalDbContext db, MeetingHeads heads, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(MeetingHead Head, IReadOnlyList<Line> Open, IReadOnlyList<Line> Concluded, DateOnly Today, Form Form) : IMeetingPage;

    public sealed record Line(Guid Id, string Text, PetitionOwner Owner, string? OwnerName, DateOnly Deadline, DateOnly? DoneOn, string? Result, DateOnly HeldOn);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [StringLength(1000), Display(Name = "Việc cần làm")]
        public string? Text { get; set; }

        [EnumDataType(typeof(PetitionOwner)), Display(Name = "Nơi thực hiện")]
        public PetitionOwner? Owner { get; set; }

        [StringLength(100), Display(Name = "Người thực hiện")]
        public string? OwnerName { get; set; }

        [Display(Name = "Hạn")]
        public DateOnly? Deadline { get; set; }
    }

    public sealed class Finish
    {
        [StringLength(1000), Display(Name = "Kết quả")]
        public string? Result { get; set; }
    }

    /// <summary>The page; null when there is no such meeting. Three queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Form? form = null)
    {
        if (await heads.ReadAsync(id) is not { } head)
            return null;
        var earlier = db.MeetingTasks.Where(task => task.GroupId == head.GroupId && task.DoneOn == null && task.MeetingId != id && db.Meetings.Any(meeting => meeting.Id == task.MeetingId && meeting.ScheduledOn <= head.On));
        return new Page(
            head, await Lines(earlier).ToListAsync(), await Lines(db.MeetingTasks.Where(task => task.MeetingId == id)).ToListAsync(), clock.Today, form ?? new Form { Id = Guid.CreateVersion7() });
    }

    /// <summary>Concludes a task, once however often the form is sent; false when there is no such meeting. Throws TK-050, TK-051, TK-480, TK-481.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        if (form.Id == Guid.Empty || await db.Meetings.SingleOrDefaultAsync(meeting => meeting.Id == id) is not { } meeting)
            return false;
        if (await db.MeetingTasks.AnyAsync(task => task.Id == form.Id))
            return true;
        meeting.RequireOpen();
        db.Add(MeetingTask.Conclude(form.Id, (meeting.GroupId, meeting.Id, meeting.ScheduledOn), new TaskOrder(form.Text, form.Owner, form.OwnerName, form.Deadline), clock.UtcNow));
        // The meeting moves on, so that it cannot be closed in the same moment without this.
        db.Expect(meeting, meeting.Version);
        await db.SaveOnceAsync<MeetingTask>(form.Id);
        return true;
    }

    /// <summary>Says that a task was done; false when it does not exist for the person. Throws TK-482.</summary>
    public async Task<bool> FinishAsync(Guid task, Finish form)
    {
        if (await db.MeetingTasks.SingleOrDefaultAsync(one => one.Id == task) is not { } found)
            return false;
        found.Finish(form.Result, user.Stamp(clock.Today, clock));
        await db.SaveChangesAsync();
        return true;
    }

    private IQueryable<Line> Lines(IQueryable<MeetingTask> tasks) =>
        from task in tasks
        join meeting in db.Meetings on task.MeetingId equals meeting.Id
        orderby task.Deadline, task.Id
        select new Line(task.Id, task.Text, task.Owner, task.OwnerName, task.Deadline, task.DoneOn, task.Result, meeting.ScheduledOn);
}
