using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Opens the sheet of a month: takes down what every member of the month owes and has saved. Opening twice opens once.</summary>
public sealed class OpenSheet(PortalDbContext db, GroupHeads groups, SheetDues dues, PortalClock clock) : IUseCase
{
    public sealed class Form
    {
        public Guid Id { get; set; }
    }

    /// <summary>Opens the sheet, or finds it open; null when the group does not exist for the person. Throws TK-030, TK-104 when the group has ended before the month, and TK-324 when its books are closed.</summary>
    public async Task<CollectionSheet?> HandleAsync(string code, FiscalMonth month, Form form)
    {
        if (await groups.FindAsync(code, month) is not { } head)
            return null;
        if (await FindAsync(head.Id, month) is { } open)
            return open;
        if (head.ClosedOn < month.FirstDay)
            throw new RuleViolationException(GroupLifeRules.StateAllows);
        MonthClosing.RefuseNewSheet(month, await db.LastClosedMonthAsync());
        // Before anything is computed: a month to come has no parameters yet.
        var owed = month > clock.Month ? new([], null) : await dues.ReadAsync(head.Id, month);
        var sheet = CollectionSheet.Open(form.Id, head.Id, month, owed.Lines, clock, owed.AsOf);
        db.Add(sheet);
        try
        {
            await db.SaveOnceAsync<CollectionSheet>(form.Id);
            return sheet;
        }
        catch (DbUpdateException)
        {
            // Somebody else opened it at the same moment; any other conflict is a fault.
            if (await FindAsync(head.Id, month) is { } other)
                return other;
            throw;
        }
    }

    private Task<CollectionSheet?> FindAsync(Guid groupId, FiscalMonth month) =>
        db.Sheets.AsNoTracking().SingleOrDefaultAsync(sheet => sheet.GroupId == groupId && sheet.Month == month);
}
