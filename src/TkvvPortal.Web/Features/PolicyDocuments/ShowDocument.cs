using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.PolicyDocuments;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;

namespace TkvvPortal.Web.Features.PolicyDocuments;

/// <summary>One text: what is to be said, and which groups heard it when, by whom.</summary>
public sealed class ShowDocument(PortalDbContext db, Actor actor, PortalClock clock) : IUseCase
{
    /// <summary>What the coverage is narrowed to; the names are those of the address.</summary>
    /// <param name="Chua">Only groups that have not heard it.</param>
    /// <param name="Xa">The commune.</param>
    /// <param name="Trang">The page.</param>
    public sealed record Filter(bool Chua, Guid? Xa, int Trang = 1);

    public sealed record Page(PolicyDocument One, Filter Filter, PageOf<Line> List, IReadOnlyList<Choice> Communes, int Groups, int Explained);

    public sealed record Line(string Code, string Name, string Commune, Guid? MeetingId, DateOnly? ExplainedOn, string? ByName, DateOnly? NextMeeting);

    /// <summary>The page; null when there is no such text. Six queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Filter filter) =>
        await FindAsync(id) is not { } one
            ? null
            : new Page(
                one, filter, await Lines(id, filter).ToPageAsync(filter.Trang), await db.CommunesOfGroupsAsync(),
                await db.DocumentAudiences.CountAsync(audience => audience.DocumentId == id),
                await db.DocumentAudiences.CountAsync(audience => audience.DocumentId == id && audience.ExplainedOn != null));

    /// <summary>The text alone; null when there is none.</summary>
    public Task<PolicyDocument?> FindAsync(Guid id) => db.PolicyDocuments.AsNoTracking().SingleOrDefaultAsync(document => document.Id == id);

    /// <summary>The coverage as a table; noted in the audit trail. Null when there is no such text.</summary>
    public async Task<ReportTable?> ExportAsync(Guid id, Filter filter)
    {
        if (await FindAsync(id) is not { } one)
            return null;
        var table = ReportTable.Of(
            $"Triển khai văn bản {one.Number}", $"Ngày {clock.Today:dd/MM/yyyy}", await Lines(id, filter).ToListAsync(),
            new ReportColumn<Line>("Mã tổ", line => line.Code), new("Tên tổ", line => line.Name), new("Xã", line => line.Commune), new("Triển khai ngày", line => line.ExplainedOn),
            new("Người khóa biên bản", line => line.ByName), new("Cuộc họp tới", line => line.NextMeeting));
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }

    private IQueryable<Line> Lines(Guid id, Filter filter)
    {
        var today = clock.Today;
        return
            from audience in db.DocumentAudiences
            where audience.DocumentId == id && (!filter.Chua || audience.ExplainedOn == null)
            join grp in db.GroupsOf(filter.Xa, null) on audience.GroupId equals grp.Id
            join commune in db.Communes on grp.CommuneId equals commune.Id
            orderby audience.ExplainedOn == null ? 0 : 1, grp.Code
            select new Line(
                grp.Code, grp.Name, commune.Name, audience.MeetingId, audience.ExplainedOn, audience.ExplainedByName,
                db.Meetings.Where(meeting => meeting.GroupId == grp.Id && meeting.ScheduledOn >= today && meeting.Status < Domain.Meetings.MeetingStatus.Closed).Min(meeting => (DateOnly?)meeting.ScheduledOn));
    }
}
