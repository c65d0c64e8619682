using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Sessions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Sessions;

/// <summary>Giao ban at a session: the tables, what was concluded, and what earlier conclusions are still open.</summary>
public sealed class Briefing(PortalDbContext db, SessionPoints points, SessionGroups groups, BriefingReports reports, CurrentUser user) : IUseCase
{
    public sealed record Page(SessionHead Head, IReadOnlyList<SessionGroup> Groups, BriefingReport Report, IReadOnlyList<Open> Earlier, Form Form)
    {
        public required bool MayRun { get; init; }
    }

    /// <summary>A conclusion of an earlier session of the point that is not carried out.</summary>
    public sealed record Open(Guid Id, FiscalMonth Month, string Text, string OwnerName, DateOnly Deadline);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [StringLength(1000), Display(Name = "Kết luận")]
        public string? Text { get; set; }

        [StringLength(200), Display(Name = "Người thực hiện")]
        public string? OwnerName { get; set; }

        [Display(Name = "Hạn")]
        public DateOnly? Deadline { get; set; }
    }

    public sealed class Finish
    {
        [StringLength(1000), Display(Name = "Kết quả")]
        public string? Result { get; set; }
    }

    /// <summary>The page; null when the point does not exist for the person.</summary>
    public async Task<Page?> PageAsync(string code, FiscalMonth month, Form? posted = null)
    {
        if (await points.FindAsync(code, month) is not { } head)
            return null;
        var earlier = await (
            from session in db.CommuneSessions
            where session.PointId == head.PointId && session.Month < month
            join conclusion in db.SessionConclusions on session.Id equals conclusion.SessionId
            where conclusion.DoneOn == null
            orderby conclusion.Deadline, conclusion.Number
            select new Open(conclusion.Id, session.Month, conclusion.Text, conclusion.OwnerName, conclusion.Deadline)).ToListAsync();
        return new Page(head, await groups.ReadAsync(head), await reports.ReadAsync(head), earlier, posted ?? new Form { Id = Guid.CreateVersion7() })
        {
            MayRun = user.May(Permission.RunSessions) && head is { IsOpen: true, Session: not null },
        };
    }

    /// <summary>Adds a conclusion once, however often the form is sent; false when nothing of the session was recorded or it does not exist for the person. Throws TK-372, TK-376.</summary>
    public async Task<bool> ConcludeAsync(string code, FiscalMonth month, Form form)
    {
        if (await points.FindAsync(code, month) is not { Session: { } session })
            return false;
        if (session.Conclusions.Any(one => one.Id == form.Id))
            return true;
        db.Add(session.Conclude(form.Id, form.Text, form.OwnerName, form.Deadline));
        return await db.SaveOnceAsync<SessionConclusion>(form.Id) || true;
    }

    /// <summary>Records that a conclusion of the point was carried out; false when it does not exist for the person. Throws TK-377.</summary>
    public async Task<bool> FinishAsync(string code, FiscalMonth month, Guid id, Finish form, Domain.Receipts.RecordStamp by)
    {
        if (await points.FindAsync(code, month) is not { } head)
            return false;
        var conclusion = await db.SessionConclusions.SingleOrDefaultAsync(one => one.Id == id && db.CommuneSessions.Any(session => session.Id == one.SessionId && session.PointId == head.PointId));
        if (conclusion is null)
            return false;
        conclusion.Finish(form.Result, by);
        await db.SaveChangesAsync();
        return true;
    }
}
