using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Takes over what the bank has reported since a sheet was opened, so that nobody is asked for what was paid at the counter.</summary>
public sealed class AcceptFigures(PortalDbContext db, GroupHeads groups, SheetNews news) : IUseCase
{
    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }
    }

    /// <summary>How many rows were changed, 0 when that was done before; null when there is no such sheet for the person.</summary>
    public async Task<int?> HandleAsync(string code, FiscalMonth month, Form form)
    {
        if (await groups.FindAsync(code, month) is not { } head)
            return null;
        var found = await db.Sheets.Include(sheet => sheet.Rows)
            .Where(sheet => sheet.GroupId == head.Id && sheet.Month == month)
            .Select(sheet => new { Sheet = sheet, Newest = db.Loans.Where(loan => loan.GroupId == sheet.GroupId).Max(loan => (DateOnly?)loan.AsOf) })
            .SingleOrDefaultAsync();
        if (found is null)
            return null;
        var sheet = found.Sheet;
        var figures = await news.ReadAsync(sheet, sheet.Rows, found.Newest);
        if (figures.Count == 0)
            return 0;
        db.Expect(sheet, form.Version);
        sheet.Accept(figures);
        await db.SaveChangesAsync();
        return figures.Count;
    }
}
