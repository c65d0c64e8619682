using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Adds a numbered addendum to closed minutes.</summary>
public sealed class AppendMinutes(PortalDbContext db, MeetingHeads heads, PortalClock clock, CurrentUser user) : IUseCase
{
    public sealed record Page(MeetingHead Head, IReadOnlyList<ReadMinutes.AddendumLine> Addenda, Form Form) : IMeetingPage;

    public sealed class Form
    {
        public Guid Id { get; set; }

        [StringLength(4000), Display(Name = "Nội dung bổ sung")]
        public string? Text { get; set; }
    }

    /// <summary>The page, or null when there is no such meeting; two queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Form? form = null)
    {
        if (await heads.ReadAsync(id) is not { } head)
            return null;
        var addenda = await db.Addenda.AsNoTracking().Where(addendum => addendum.MeetingId == id).OrderBy(addendum => addendum.Number)
            .Select(addendum => new ReadMinutes.AddendumLine(addendum.Number, addendum.Text, addendum.WrittenAtUtc, addendum.WrittenByName)).ToListAsync();
        return new Page(head, addenda, form ?? new Form { Id = Guid.CreateVersion7() });
    }

    /// <summary>Saves; false when there is no such meeting. The same form sent again changes nothing.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        if (form.Id == Guid.Empty || await db.Meetings.Include(m => m.Addenda).SingleOrDefaultAsync(m => m.Id == id) is not { } meeting)
            return false;
        if (meeting.Addenda.Any(addendum => addendum.Id == form.Id))
            return true;
        meeting.Append(form.Id, form.Text ?? "", user.Sign(clock));
        try
        {
            await db.SaveOnceAsync<Addendum>(form.Id);
        }
        catch (DbUpdateException taken) when (taken is not DbUpdateConcurrencyException)
        {
            throw new DbUpdateConcurrencyException("Another addendum took the number.", taken);
        }

        return true;
    }
}
