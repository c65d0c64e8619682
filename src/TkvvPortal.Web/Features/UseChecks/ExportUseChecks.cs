using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>Takes a list of checks, or the coverage, out as a file and notes who took how much.</summary>
public sealed class ExportUseChecks(PortalDbContext db, Policies policies, CoverUseChecks coverage, Actor actor, PortalClock clock) : IUseCase
{
    /// <summary>The loans that the filter shows; one entry in the audit trail.</summary>
    public async Task<ReportTable> HandleAsync(UseCheckFilter filter)
    {
        var policy = UseCheckPolicy.On(await policies.ReadAsync(), clock.Today, difficultArea: false);
        var rows = await UseCheckRow.Of(db, filter.Narrow(db, filter.List.Loans(db, policy, clock.Today))).ToListAsync();
        return await NotedAsync(ReportTable.Of(
            $"Kiểm tra sử dụng vốn: {filter.List.Title.ToLowerInvariant()}", $"Ngày {clock.Today:dd/MM/yyyy}", rows, Columns(policy)));
    }

    /// <summary>The coverage of this year; one entry in the audit trail.</summary>
    public async Task<ReportTable> CoverageAsync()
    {
        var page = await coverage.PageAsync();
        var lines = page.Organisations.Concat(page.Communes).SelectMany(line => line.Classes.Select(one => (line.Name, one))).ToList();
        return await NotedAsync(ReportTable.Of<(string Name, UseCheckCoverage One)>(
            "Tỷ lệ kiểm tra sử dụng vốn", $"Năm {page.Year}, đến ngày {clock.Today:dd/MM/yyyy}", lines,
            new("Hội, xã", row => row.Name), new("Loại món vay", row => row.One.Class.Title()), new("Số món", row => row.One.Loans),
            new("Đã kiểm tra", row => row.One.Checked), new("Phải kiểm tra", row => row.One.Needed), new("Còn thiếu", row => row.One.Missing)));
    }

    private async Task<ReportTable> NotedAsync(ReportTable table)
    {
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }

    private static ReportColumn<UseCheckRow>[] Columns(UseCheckPolicy policy) =>
    [
        new("Mã món vay", row => row.Code),
        new("Người vay", row => row.Borrower),
        new("Mã khách hàng", row => row.CustomerCode),
        new("Mã tổ", row => row.GroupCode),
        new("Tên tổ", row => row.GroupName),
        new("Xã", row => row.Commune),
        new("Hội", row => row.Organisation),
        new("Chương trình", row => row.Programme),
        new("Ngày giải ngân", row => row.DisbursedOn),
        new("Số tiền (đ)", row => row.Disbursed, IsTotalled: true),
        new("Hạn kiểm tra", row => policy.LastDay(row.DisbursedOn)),
        new("Ngày kiểm tra", row => row.CheckedOn),
        new("Sai mục đích (đ)", row => row.WrongUse, IsTotalled: true),
    ];
}
