using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.MonthClosings;

/// <summary>Adds up a month of the office and names what is still open in it.</summary>
public sealed class MonthStates(PortalDbContext db) : IUseCase
{
    /// <summary>The figures and open matters of a month: five queries.</summary>
    public async Task<MonthState> ReadAsync(FiscalMonth month)
    {
        var sum = await db.NetReceipts().Where(one => one.Month == month).GroupBy(_ => 1).Select(all => new
        {
            Interest = all.Sum(one => one.Interest), Deposit = all.Sum(one => one.Deposit), FromDeposit = all.Sum(one => one.FromDeposit),
        }).SingleOrDefaultAsync();
        var held = new Vnd(await (
            from receipt in db.Receipts
            where receipt.Month == month && receipt.Reversal == null
            join sheet in db.Sheets on receipt.SheetId equals sheet.Id
            where receipt.Link > sheet.HandedUpTo
            select (long)receipt.Interest + (long)receipt.Deposit - (long)receipt.FromDeposit).SumAsync());
        return new MonthState(
            new Vnd(sum?.Interest ?? 0), new Vnd(sum?.Deposit ?? 0), new Vnd(sum?.FromDeposit ?? 0), held, [.. await MattersAsync(month, held)]);
    }

    private async Task<IEnumerable<string>> MattersAsync(FiscalMonth month, Vnd held)
    {
        var waiting = await db.CashCounts.CountAsync(count => count.Month == month && count.Status == CashCountStatus.Waiting);
        var differences = await db.CashDifferences.CountAsync(one => one.Month == month
            && db.CashSettlements.Where(settlement => settlement.DifferenceId == one.Id).Sum(settlement => (long)settlement.Amount) < (long)one.Amount);
        var unopened = await db.Groups.CountAsync(group => group.Status == GroupStatus.Active && group.FoundedOn <= month.LastDay
            && !db.Sheets.Any(sheet => sheet.GroupId == group.Id && sheet.Month == month));
        string?[] matters =
        [
            held.IsPositive ? $"các tổ còn giữ {held} đ" : null,
            waiting > 0 ? $"{waiting} bảng kê tiền chờ kế toán nhận" : null,
            differences > 0 ? $"{differences} khoản thừa, thiếu chưa xử lý xong" : null,
            unopened > 0 ? $"{unopened} tổ chưa mở bảng kê" : null,
        ];
        return matters.OfType<string>();
    }
}
