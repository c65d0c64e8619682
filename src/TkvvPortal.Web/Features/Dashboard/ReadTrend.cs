using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>One month of the trend. Money in đồng.</summary>
public sealed record TrendMonth(
    FiscalMonth Month, int Sheets, Vnd Outstanding, Vnd Overdue, Vnd InterestDue, Vnd InterestCollected, Vnd DepositsCollected)
{
    public Percent? OverdueRate => Percent.Of(Overdue, Outstanding);
    public Percent? CollectionRate => Percent.Of(InterestCollected, InterestDue);
}

/// <summary>Twelve months from the sheet headers and the receipts, summed in the database: one row a month.</summary>
public sealed class ReadTrend(PortalDbContext db) : IUseCase
{
    private sealed record SheetMonth(FiscalMonth Month, int Sheets, long Outstanding, long Overdue, long Due);

    private sealed record ReceiptMonth(FiscalMonth Month, long Interest, long Deposits);

    /// <summary>The months; the running one takes its balances from the bank's data, since its sheets are still being opened.</summary>
    public async Task<IReadOnlyList<TrendMonth>> MonthsAsync(MonthInView view, Totals now)
    {
        var sheets = await SheetsAsync(view.TrendFrom, view.Month);
        var receipts = await ReceiptsAsync(view.TrendFrom, view.Month);
        return [.. view.TrendMonths.Select(month => Month(month, sheets.GetValueOrDefault(month), receipts.GetValueOrDefault(month))
            is var row && view.IsPresent && month == view.Month
                ? row with { Outstanding = now.Outstanding, Overdue = now.Overdue }
                : row)];
    }

    private static TrendMonth Month(FiscalMonth month, SheetMonth? sheets, ReceiptMonth? receipts) => new(
        month,
        sheets?.Sheets ?? 0,
        new Vnd(sheets?.Outstanding ?? 0),
        new Vnd(sheets?.Overdue ?? 0),
        new Vnd(sheets?.Due ?? 0),
        new Vnd(receipts?.Interest ?? 0),
        new Vnd(receipts?.Deposits ?? 0));

    private Task<Dictionary<FiscalMonth, SheetMonth>> SheetsAsync(FiscalMonth from, FiscalMonth to) => db.Sheets
        .Where(sheet => sheet.Month >= from && sheet.Month <= to)
        .GroupBy(sheet => sheet.Month)
        .Select(group => new SheetMonth(
            group.Key,
            group.Count(),
            group.Sum(sheet => (long)sheet.Outstanding),
            group.Sum(sheet => (long)sheet.Overdue),
            group.Sum(sheet => (long)sheet.MonthInterest)))
        .ToDictionaryAsync(row => row.Month);

    private Task<Dictionary<FiscalMonth, ReceiptMonth>> ReceiptsAsync(FiscalMonth from, FiscalMonth to) => db.NetReceipts()
        .Where(entry => entry.Month >= from && entry.Month <= to)
        .GroupBy(entry => entry.Month)
        .Select(group => new ReceiptMonth(group.Key, group.Sum(entry => entry.Interest), group.Sum(entry => entry.Deposit)))
        .ToDictionaryAsync(row => row.Month);
}
