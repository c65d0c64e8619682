using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Loans;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;

namespace TkvvPortal.Web.Features.Watching;

/// <summary>Takes a watch list out as a file and notes who took how much.</summary>
public sealed class ExportWatched(PortalDbContext db, Policies policies, Actor actor, PortalClock clock) : IUseCase
{
    /// <summary>The loans that the filter shows; one entry in the audit trail.</summary>
    public async Task<ReportTable> HandleAsync(WatchFilter filter)
    {
        var queries = await WatchQueries.LoadAsync(db, await policies.ReadAsync(), clock.Today);
        var loans = filter.Narrow(db, queries.On(filter.List.Reason).AsNoTracking());
        var order = await filter.Sorted(db, loans).Select(loan => loan.Id).ToListAsync();
        var rows = await WatchRow.Of(db, loans).ToDictionaryAsync(row => row.Loan.Id);
        var table = ReportTable.Of(
            filter.List.Title, $"{filter.List.Limit(queries.Limits)}, ngày {clock.Today:dd/MM/yyyy}", [.. order.Select(id => rows[id])], Columns);
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }

    private static ReportColumn<WatchRow>[] Columns =>
    [
        new("Mã món vay", row => row.Loan.Code),
        new("Người vay", row => row.Borrower),
        new("Mã khách hàng", row => row.CustomerCode),
        new("Mã tổ", row => row.GroupCode),
        new("Tên tổ", row => row.GroupName),
        new("Xã", row => row.Commune),
        new("Chương trình", row => row.Programme),
        new("Kỳ trả gốc tới", row => row.Loan.NextDueOn),
        new("Gốc đến hạn (đ)", row => row.Loan.NextDueAmount, IsTotalled: true),
        new("Đến hạn cuối", row => row.Loan.MaturesOn),
        new("Dư nợ (đ)", row => row.Loan.Balance.Outstanding, IsTotalled: true),
        new("Quá hạn (đ)", row => row.Loan.Overdue, IsTotalled: true),
        new("Khoanh (đ)", row => row.Loan.Frozen, IsTotalled: true),
        new("Khoanh đến", row => row.Loan.FrozenUntil),
        new("Lãi tồn (đ)", row => row.Loan.Balance.Arrears, IsTotalled: true),
        new("Lãi tồn (tháng lãi)", row => row.ArrearsMonths is { } months ? decimal.Round(months, 1) : null),
        new("Giao dịch cuối", row => row.LastTransactionOn),
        new("Ngày số liệu", row => row.Loan.AsOf),
    ];
}
