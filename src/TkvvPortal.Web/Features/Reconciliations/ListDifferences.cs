using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>Differences to be cleared, the overdue ones first.</summary>
public sealed class ListDifferences(PortalDbContext db, Actor actor, PortalClock clock) : IUseCase
{
    /// <summary>What the list is narrowed to; the names are those of the address.</summary>
    /// <param name="Xong">Only the cleared ones; otherwise the open ones.</param>
    /// <param name="Nhan">Only those of a cause.</param>
    /// <param name="Xa">The commune.</param>
    /// <param name="Trang">The page.</param>
    public sealed record Filter(bool Xong, DifferenceCause? Nhan, Guid? Xa, int Trang = 1);

    public sealed record Page(Filter Filter, PageOf<Line> List, IReadOnlyList<Choice> Communes, DateOnly Today, int Misappropriated);

    public sealed record Line(
        Guid Id, string GroupCode, string GroupName, string Member, string LoanCode, DifferenceCause Cause, string? Note, ReconciliationLine Row, string OwnerName, DateOnly FoundOn,
        DateOnly Deadline, DateOnly? ClearedOn);

    /// <summary>Four queries.</summary>
    public async Task<Page> PageAsync(Filter filter) => new(
        filter, await Lines(filter).ToPageAsync(filter.Trang), await db.CommunesOfGroupsAsync(), clock.Today,
        await (from one in db.ReconciliationDifferences
               where one.ClearedOn == null
               join line in db.ReconciliationLines on one.LineId equals line.Id
               where line.Cause == DifferenceCause.Misappropriated
               select one).CountAsync());

    /// <summary>Everything the filter shows, as a table; noted in the audit trail.</summary>
    public async Task<ReportTable> ExportAsync(Filter filter)
    {
        var table = ReportTable.Of(
            "Chênh lệch đối chiếu", $"Ngày {clock.Today:dd/MM/yyyy}", await Lines(filter).ToListAsync(),
            new ReportColumn<Line>("Mã tổ", line => line.GroupCode), new("Tên tổ", line => line.GroupName), new("Tổ viên", line => line.Member), new("Mã món vay", line => line.LoanCode),
            new("Chênh lệch gốc (đ)", line => line.Row.PrincipalDifference, IsTotalled: true), new("Chênh lệch lãi (đ)", line => line.Row.InterestDifference, IsTotalled: true),
            new("Chênh lệch tiền gửi (đ)", line => line.Row.DepositDifference, IsTotalled: true), new("Nguyên nhân", line => line.Cause.Title()), new("Sự việc", line => line.Note),
            new("Người xử lý", line => line.OwnerName), new("Ngày phát hiện", line => line.FoundOn), new("Hạn", line => line.Deadline), new("Xong ngày", line => line.ClearedOn));
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }

    private IQueryable<Line> Lines(Filter filter)
    {
        var groups = db.GroupsOf(filter.Xa, null);
        return
            from one in db.ReconciliationDifferences
            where filter.Xong == (one.ClearedOn != null)
            join line in db.ReconciliationLines.AsNoTracking() on one.LineId equals line.Id
            where line.Cause != null && (filter.Nhan == null || line.Cause == filter.Nhan)
            join grp in groups on one.GroupId equals grp.Id
            join stay in db.Memberships on line.MembershipId equals stay.Id
            orderby one.Deadline, grp.Code, line.Number
            select new Line(
                one.Id, grp.Code, grp.Name, stay.Member.FullName, line.LoanCode, line.Cause!.Value, line.Note, line, one.OwnerName, one.FoundOn, one.Deadline, one.ClearedOn);
    }
}
