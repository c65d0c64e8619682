using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Sessions;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Sessions;

/// <summary>A session as it runs: who came, what they handed in, what is missing.</summary>
public sealed class RunSession(PortalDbContext db, SessionPoints points, SessionGroups groups, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(SessionHead Head, IReadOnlyList<SessionGroup> Groups, Form Form)
    {
        public required bool MayRun { get; init; }

        public required DateOnly Today { get; init; }

        public IReadOnlyList<string> OpenMatters => SessionGroups.OpenMatters(Groups);
    }

    public sealed class Form : IVersionedForm
    {
        public Guid Id { get; set; }

        public Guid Version { get; set; }

        [StringLength(100), Display(Name = "Tổ trưởng Tổ giao dịch xã")]
        public string? HeadName { get; set; }

        [StringLength(100), Display(Name = "Kiểm soát viên")]
        public string? ControllerName { get; set; }

        [StringLength(100), Display(Name = "Giao dịch viên")]
        public string? TellerName { get; set; }

        [StringLength(2000), Display(Name = "Người dự giao ban khác")]
        public string? Guests { get; set; }

        public List<Row> Rows { get; set; } = [];
    }

    public sealed class Row
    {
        public Guid GroupId { get; set; }

        [Display(Name = "dự phiên")]
        public bool? Came { get; set; }

        [Range(0, 500), Display(Name = "biên lai trả lại")]
        public int? ReceiptsReturned { get; set; }

        [StringLength(500), Display(Name = "ghi chú")]
        public string? Note { get; set; }
    }

    /// <summary>The page; null when the point does not exist for the person.</summary>
    public async Task<Page?> PageAsync(string code, FiscalMonth month, Form? posted = null)
    {
        if (await points.FindAsync(code, month) is not { } head)
            return null;
        var session = head.Session;
        var form = posted ?? new Form
        {
            Id = Guid.CreateVersion7(), HeadName = session?.HeadName ?? (user.May(Permission.RunSessions) ? user.Name : null), ControllerName = session?.ControllerName,
            TellerName = session?.TellerName, Guests = session?.Guests,
        };
        if (form.Version == Guid.Empty && session is not null)
            form.Version = session.Version;
        return new Page(head, await groups.ReadAsync(head), form)
        {
            MayRun = user.May(Permission.RunSessions) && head.IsOpen && head.HeldOn <= clock.Today,
            Today = clock.Today,
        };
    }

    /// <summary>Records who came; false when the point does not exist for the person. Throws TK-370 … TK-372.</summary>
    public async Task<bool> HandleAsync(string code, FiscalMonth month, Form form)
    {
        if (await points.FindAsync(code, month) is not { } head)
            return false;
        var session = head.Session ?? new CommuneSession(form.Id, head.PointId, month, head.HeldOn, clock.Today);
        session.Staff(new SessionStaff(form.HeadName, form.ControllerName, form.TellerName, form.Guests));
        if (head.Session is null)
            db.Add(session);
        else if (session.Id != form.Id)
            db.Expect(session, form.Version);
        await RecordAsync(session, head, form);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException clash) when (head.Session is null)
        {
            // Somebody else began the record at this moment: theirs is shown beside what was typed.
            db.ChangeTracker.Clear();
            throw new DbUpdateConcurrencyException("The session was recorded by somebody else.", clash);
        }

        return true;
    }

    private async Task RecordAsync(CommuneSession session, SessionHead head, Form form)
    {
        var own = (await db.Groups.Where(group => group.TransactionPointId == head.PointId).Select(group => group.Id).ToListAsync()).ToHashSet();
        var known = await db.SessionPresences.Where(one => one.SessionId == session.Id).ToDictionaryAsync(one => one.GroupId);
        List<RuleViolationException> broken = [];
        foreach (var (index, row) in form.Rows.Index().Where(row => row.Item.Came is not null && own.Contains(row.Item.GroupId)))
        {
            var presence = known.GetValueOrDefault(row.GroupId) ?? new SessionPresence(session, row.GroupId);
            try
            {
                presence.Record(row.Came!.Value, row.ReceiptsReturned ?? 0, row.Note, user.Stamp(clock.Today, clock), $"Rows[{index}]");
            }
            catch (RuleViolationException violation)
            {
                broken.Add(violation);
            }

            if (!known.ContainsKey(row.GroupId))
                db.Add(presence);
        }

        if (broken.Count > 0)
            throw new RuleViolationsException(broken);
    }

    /// <summary>The groups as a table; null when the point does not exist for the person. Noted in the audit trail.</summary>
    public async Task<ReportTable?> ExportAsync(string code, FiscalMonth month, Actor actor)
    {
        if (await points.FindAsync(code, month) is not { } head)
            return null;
        var table = ReportTable.Of(
            $"Phiên giao dịch {head.Point}", $"Tháng {month}, ngày {head.HeldOn:dd/MM/yyyy}", await groups.ReadAsync(head),
            new ReportColumn<SessionGroup>("Mã tổ", line => line.Code), new("Tên tổ", line => line.Name), new("Hội", line => line.Organisation), new("Tổ trưởng", line => line.Leader),
            new("Dự phiên", line => line.Came switch { true => "Có", false => "Không", null => "" }), new("Đã thu (đ)", line => line.Collected, IsTotalled: true),
            new("Đã nộp (đ)", line => line.Received, IsTotalled: true), new("Còn giữ (đ)", line => line.Held, IsTotalled: true), new("Thiếu (đ)", line => line.Shortage, IsTotalled: true),
            new("Biên lai trả lại", line => line.ReceiptsReturned, IsTotalled: true), new("Tình trạng", line => line.State), new("Ghi chú", line => line.Note));
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }
}
