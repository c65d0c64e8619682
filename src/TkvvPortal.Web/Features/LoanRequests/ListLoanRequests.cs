using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.LoanRequests;

/// <summary>Đề nghị vay vốn: where each stands, who acts next and since when; longest waiting first.</summary>
public sealed class ListLoanRequests(PortalDbContext db, LoanRequestRows rows, RequestGroups groups, LoanRequestTurns turns, Actor actor, PortalClock clock) : IUseCase
{
    public sealed record Page(LoanRequestFilter Filter, PageOf<LoanRequestRow> List, IReadOnlyList<Choice> Organisations, RequestGroup? Group, DateOnly Today);

    /// <summary>The page; five queries.</summary>
    public async Task<Page> PageAsync(LoanRequestFilter filter, int number) => new(
        filter,
        await rows.Of(filter.Requests(db, turns)).ToPageAsync(number),
        await db.OrganisationsOfGroupsAsync(),
        await groups.FindAsync(filter.To ?? ""),
        clock.Today);

    /// <summary>The requests that the filter shows as a file; one entry in the audit trail.</summary>
    public async Task<ReportTable> ExportAsync(LoanRequestFilter filter)
    {
        var requests = await rows.Of(filter.Requests(db, turns)).ToListAsync();
        var table = ReportTable.Of("Đề nghị vay vốn", $"Đến ngày {clock.Today:dd/MM/yyyy}", requests, Columns);
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }

    private ReportColumn<LoanRequestRow>[] Columns =>
    [
        new("Người vay", row => row.Name),
        new("Mã tổ", row => row.GroupCode),
        new("Tên tổ", row => row.GroupName),
        new("Chương trình", row => row.Programme),
        new("Số tiền đề nghị (đ)", row => row.Amount, IsTotalled: true),
        new("Tình trạng", row => row.Status.Title()),
        new("Từ ngày", row => row.Since),
        new("Số ngày chờ", row => row.Status.Next() is null ? null : row.WaitingDays(clock.Today)),
        new("Bước tiếp theo", row => row.Status.Next()),
    ];
}
