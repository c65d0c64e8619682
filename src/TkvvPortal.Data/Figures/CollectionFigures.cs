using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Figures;

/// <summary>Sheets, receipts, deposits and members of the groups in scope; every query answers at most one row for each group.</summary>
internal sealed class CollectionFigures(PortalDbContext db)
{
    /// <summary>A group's sheet of a month. Interest in đồng.</summary>
    public sealed record Sheet(Guid GroupId, int Opened, long Due);

    /// <summary>What was receipted for a month, reversals taken off, đồng.</summary>
    public sealed record Receipt(Guid GroupId, long Interest, long Deposits, long DepositsUsed);

    /// <summary>Deposit accounts of a group, đồng.</summary>
    public sealed record Deposit(Guid GroupId, long Balance, int Savers);

    private sealed record Count(Guid GroupId, int Number);

    /// <summary>Members on a day.</summary>
    public Task<Dictionary<Guid, int>> MembersAsync(DateOnly on) => db.Memberships
        .Where(stay => stay.JoinedOn <= on && (stay.LeftOn == null || stay.LeftOn >= on))
        .GroupBy(stay => stay.GroupId)
        .Select(group => new Count(group.Key, group.Count()))
        .ToDictionaryAsync(row => row.GroupId, row => row.Number);

    /// <summary>Balances as the bank last reported them.</summary>
    public Task<Dictionary<Guid, Deposit>> DepositsAsync() => db.DepositAccounts
        .GroupBy(account => account.GroupId)
        .Select(group => new Deposit(group.Key, group.Sum(account => (long)account.Balance), group.Sum(account => (long)account.Balance > 0 ? 1 : 0)))
        .ToDictionaryAsync(row => row.GroupId);

    /// <summary>Sheets of a month.</summary>
    public Task<Dictionary<Guid, Sheet>> SheetsAsync(FiscalMonth month) => db.Sheets
        .Where(sheet => sheet.Month == month)
        .GroupBy(sheet => sheet.GroupId)
        .Select(group => new Sheet(group.Key, group.Count(), group.Sum(sheet => (long)sheet.MonthInterest)))
        .ToDictionaryAsync(row => row.GroupId);

    /// <summary>Receipts of a month with reversals taken off.</summary>
    public Task<Dictionary<Guid, Receipt>> ReceiptsAsync(FiscalMonth month) => db.NetReceipts()
        .Where(entry => entry.Month == month)
        .GroupBy(entry => entry.GroupId)
        .Select(group => new Receipt(
            group.Key, group.Sum(entry => entry.Interest), group.Sum(entry => entry.Deposit), group.Sum(entry => entry.FromDeposit)))
        .ToDictionaryAsync(row => row.GroupId);
}
