using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.LoanRequests;

/// <summary>Takes the list of requests out as a file and notes who took how much.</summary>
public sealed class ExportLoanRequests(PortalDbContext db, LoanRequestRows rows, LoanRequestTurns turns, Actor actor, PortalClock clock) : IUseCase
{
    /// <summary>The requests that the filter shows; one entry in the audit trail.</summary>
    public async Task<ReportTable> HandleAsync(LoanRequestFilter filter)
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
