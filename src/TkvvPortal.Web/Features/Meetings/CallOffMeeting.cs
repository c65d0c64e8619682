using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Records that a meeting was not held, and why.</summary>
public sealed class CallOffMeeting(PortalDbContext db, MeetingHeads heads) : IUseCase
{
    public sealed record Page(MeetingHead Head, Form Form) : IMeetingPage;

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [StringLength(1000), Display(Name = "Lý do không họp")]
        public string? NotHeldReason { get; set; }
    }

    /// <summary>The page, or null when there is no such meeting; one query.</summary>
    public async Task<Page?> PageAsync(Guid id, Form? form = null)
    {
        if (await heads.ReadAsync(id) is not { } head)
            return null;
        form ??= new Form();
        if (form.Version == Guid.Empty)
            form.Version = head.Version;
        return new Page(head, form);
    }

    /// <summary>Saves; false when there is no such meeting.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        if (await db.Meetings.Include(m => m.Duties).SingleOrDefaultAsync(m => m.Id == id) is not { } meeting)
            return false;
        meeting.CallOff(form.NotHeldReason ?? "");
        db.Expect(meeting, form.Version);
        await db.SaveChangesAsync();
        return true;
    }
}
