using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Web.Features.Meetings;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.PolicyDocuments;

/// <summary>The texts a group has not heard yet, and which of them were explained at a meeting.</summary>
public sealed class ExplainDocuments(PortalDbContext db, MeetingHeads heads) : IUseCase
{
    public sealed record Page(MeetingHead Head, IReadOnlyList<Line> Documents) : IMeetingPage;

    public sealed record Line(Guid Id, string Number, DateOnly IssuedOn, string Issuer, string Title, string Summary, bool HasFile, bool IsExplained);

    public sealed class Form
    {
        [Display(Name = "Đã triển khai")]
        public bool IsExplained { get; set; }
    }

    /// <summary>The page; null when there is no such meeting. Two queries.</summary>
    public async Task<Page?> PageAsync(Guid meetingId) =>
        await heads.ReadAsync(meetingId) is { } head ? new Page(head, await ToHear(head.GroupId, meetingId).ToListAsync()) : null;

    /// <summary>Ticks one, or takes the tick off; false when meeting or text do not exist for the person. Throws TK-050, TK-051, TK-403.</summary>
    public async Task<bool> HandleAsync(Guid meetingId, Guid document, Form form)
    {
        if (await db.Meetings.SingleOrDefaultAsync(one => one.Id == meetingId) is not { } meeting)
            return false;
        if (await db.DocumentAudiences.SingleOrDefaultAsync(one => one.DocumentId == document && one.GroupId == meeting.GroupId) is not { } audience)
            return false;
        meeting.RequireOpen();
        audience.ExplainAt(meetingId, form.IsExplained);
        // The meeting moves on, so that it cannot be closed in the same moment without this.
        db.Expect(meeting, meeting.Version);
        await db.SaveChangesAsync();
        return true;
    }

    private IQueryable<Line> ToHear(Guid groupId, Guid meetingId) =>
        from audience in db.DocumentAudiences
        where audience.GroupId == groupId && audience.ExplainedOn == null
        join document in db.PolicyDocuments on audience.DocumentId equals document.Id
        orderby document.PublishedOn, document.Number
        select new Line(
            document.Id, document.Number, document.IssuedOn, document.Issuer, document.Title, document.Summary, document.FileName != null, audience.MeetingId == meetingId);
}
