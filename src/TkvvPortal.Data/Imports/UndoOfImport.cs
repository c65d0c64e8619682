using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Imports;

/// <summary>Puts the database back to before an import, in the context and not yet saved; the database refuses what something stands on.</summary>
internal sealed class UndoOfImport(PortalDbContext db)
{
    private static readonly MethodInfo Loading = typeof(UndoOfImport).GetMethod(nameof(LoadAllAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>Throws TK-220 when a row is no longer as the import left it, or a sheet was opened with its figures.</summary>
    public async Task TakeBackAsync(IReadOnlyList<UndoStep> steps, DateTime appliedAtUtc)
    {
        foreach (var name in steps.Select(step => step.Row).Distinct())
            await (Task)Loading.MakeGenericMethod(db.Model.FindEntityType(name)!.ClrType).Invoke(this, [])!;
        // A group goes before or after its hamlet: what is left standing is found when both have been marked, at the save.
        (db.ChangeTracker.CascadeDeleteTiming, db.ChangeTracker.DeleteOrphansTiming) = (CascadeTiming.OnSaveChanges, CascadeTiming.OnSaveChanges);
        List<object> rows = [];
        foreach (var step in steps)
            rows.Add(await TakeBackAsync(db.Model.FindEntityType(step.Row)!, step));
        await RefuseAfterSheetAsync(rows, appliedAtUtc);
    }

    private async Task<object> TakeBackAsync(IEntityType type, UndoStep step)
    {
        var row = await db.FindAsync(type.ClrType, UndoLog.Key(type, step));
        if (row is null || UndoLog.Fingerprint(db.Entry(row)) != step.Left)
            throw Standing("có dòng đã được sửa sau lần nhập này");
        if (step.Old is null)
            db.Remove(row);
        else
            UndoLog.Restore(db.Entry(row), step);
        return row;
    }

    /// <summary>A sheet keeps the figures of its opening: people may have paid by them.</summary>
    private async Task RefuseAfterSheetAsync(List<object> rows, DateTime appliedAtUtc)
    {
        var groups = rows.Where(row => row is Loan or DepositAccount).Cast<IBelongsToGroup>().Select(row => row.GroupId).ToHashSet();
        var opened = await db.Sheets.Where(sheet => sheet.OpenedAtUtc > appliedAtUtc).Select(sheet => sheet.GroupId).Distinct().ToListAsync();
        if (opened.Exists(groups.Contains))
            throw Standing("đã mở bảng kê theo số liệu của lần nhập này");
    }

    /// <summary>One query a table instead of one a row.</summary>
    private Task LoadAllAsync<T>()
        where T : class => db.Set<T>().LoadAsync();

    private static RuleViolationException Standing(string why) => new(ImportRules.NothingStandsOnIt, why);
}
