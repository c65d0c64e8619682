using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Watching;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>Notes something at a row, gives it to somebody, puts it off, watches it again. The same form sent twice is one mark.</summary>
public sealed class MarkWatchRow(PortalDbContext db, FindWatchSubject subjects, Policies policies, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed class Note
    {
        public Guid Id { get; set; }

        [StringLength(WatchMark.LongestText), Display(Name = "Ghi chú")]
        public string? Text { get; set; }
    }

    public sealed class Errand
    {
        public Guid Id { get; set; }

        [Display(Name = "Người theo dõi")]
        public Guid? PersonId { get; set; }

        [Display(Name = "Hạn giao")]
        public DateOnly? AssignedUntil { get; set; }

        [StringLength(WatchMark.LongestText), Display(Name = "Việc cần làm")]
        public string? Order { get; set; }
    }

    public sealed class Rest
    {
        public Guid Id { get; set; }

        [Display(Name = "Hoãn đến hết ngày")]
        public DateOnly? SnoozedUntil { get; set; }

        [StringLength(WatchMark.LongestText), Display(Name = "Lý do hoãn")]
        public string? Reason { get; set; }
    }

    public sealed class Again
    {
        public Guid Id { get; set; }
    }

    private RecordStamp Stamp => user.Stamp(clock.Today, clock);

    /// <summary>Notes; false when the row does not exist for the person. Throws TK-510.</summary>
    public Task<bool> NoteAsync(string slug, Guid id, Note form) =>
        SaveAsync(slug, id, form.Id, subject => Task.FromResult(WatchMark.Note(form.Id, subject, form.Text, Stamp)));

    /// <summary>Assigns; false when the row does not exist for the person. Throws TK-511, TK-512.</summary>
    public Task<bool> AssignAsync(string slug, Guid id, Errand form) => SaveAsync(slug, id, form.Id, async subject =>
    {
        var people = await db.PeopleOfGroupAsync(await db.Groups.AsNoTracking().SingleAsync(grp => grp.Id == subject.GroupId), clock.Today);
        var person = people.Find(one => one.Id == form.PersonId);
        return WatchMark.Assign(form.Id, subject, new WatchErrand(person is null ? null : (person.Id, person.Name), form.AssignedUntil, form.Order), Stamp);
    });

    /// <summary>Puts off; false when the row does not exist for the person. Throws TK-513, TK-514.</summary>
    public Task<bool> SnoozeAsync(string slug, Guid id, Rest form) => SaveAsync(slug, id, form.Id, async subject =>
        WatchMark.Snooze(form.Id, subject, new WatchRest(form.SnoozedUntil, form.Reason), (await policies.ReadAsync()).Count(PolicyKey.WatchSnoozeDays, clock.Today), Stamp));

    /// <summary>Watches it again; false when the row does not exist for the person.</summary>
    public Task<bool> ResumeAsync(string slug, Guid id, Again form) => SaveAsync(slug, id, form.Id, subject => Task.FromResult(WatchMark.Resume(form.Id, subject, Stamp)));

    private async Task<bool> SaveAsync(string slug, Guid id, Guid formId, Func<WatchSubject, Task<WatchMark>> mark)
    {
        if (await subjects.FindAsync(slug, id) is not { } found)
            return false;
        if (await db.WatchMarks.AnyAsync(one => one.Id == formId))
            return true;
        var (subject, before) = (found.Subject, await db.WatchMarks.CountAsync(one => one.SubjectId == id && one.Topic == found.List.Topic && one.GroupId == found.Subject.GroupId));
        db.Add(await mark(subject with { Marks = before }));
        await db.SaveOnceAsync<WatchMark>(formId);
        return true;
    }
}
