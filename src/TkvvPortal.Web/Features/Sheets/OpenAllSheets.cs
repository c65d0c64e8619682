using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Opens the sheet of a month for every active group that has none; running it twice, or twice at once, opens each sheet once.</summary>
public sealed class OpenAllSheets(PortalDbContext db, SheetDues dues, PortalClock clock) : IUseCase
{
    /// <summary>How many sheets were opened. Throws TK-030 for a month to come and TK-324 for a closed one.</summary>
    public async Task<int> RunAsync(FiscalMonth month, CancellationToken stop = default)
    {
        if (month > clock.Month)
            throw new RuleViolationException(ReceiptRules.MonthHasBegun, month);
        MonthClosing.RefuseNewSheet(month, await db.LastClosedMonthAsync());
        var groups = await db.Groups
            .Where(group => group.Status == GroupStatus.Active && group.FoundedOn <= month.LastDay && !db.Sheets.Any(sheet => sheet.GroupId == group.Id && sheet.Month == month))
            .OrderBy(group => group.Code).Select(group => group.Id).ToListAsync(stop);
        var opened = 0;
        foreach (var group in groups)
        {
            stop.ThrowIfCancellationRequested();
            if (await OpenAsync(group, month))
                opened++;
        }

        return opened;
    }

    private async Task<bool> OpenAsync(Guid groupId, FiscalMonth month)
    {
        var owed = await dues.ReadAsync(groupId, month);
        db.Add(CollectionSheet.Open(Guid.CreateVersion7(), groupId, month, owed.Lines, clock, owed.AsOf));
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            // The leader opened it at the same moment; any other conflict is a fault.
            if (!await db.Sheets.AnyAsync(sheet => sheet.GroupId == groupId && sheet.Month == month))
                throw;
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
