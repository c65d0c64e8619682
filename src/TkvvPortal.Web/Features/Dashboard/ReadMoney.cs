using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>Members and money of the groups in scope; every query answers at most one row for each group.</summary>
public sealed class ReadMoney(PortalDbContext db) : IUseCase
{
    public sealed record Balance(Guid GroupId, long Outstanding, long Overdue, int Loans, DateOnly AsOf);

    public sealed record Deposit(Guid GroupId, long Balance);

    public sealed record Count(Guid GroupId, int Number);

    /// <summary>A group's sheets of the month in view and of the judged month.</summary>
    public sealed record Sheet(Guid GroupId, int Opened, long Outstanding, long Overdue, long Deposits, long Due, long JudgedDue);

    public sealed record Receipt(Guid GroupId, long Interest, long Deposits, long JudgedInterest);

    public Task<Dictionary<Guid, int>> MembersAsync(DateOnly on) => db.Memberships
        .Where(stay => stay.JoinedOn <= on && (stay.LeftOn == null || stay.LeftOn >= on))
        .GroupBy(stay => stay.GroupId)
        .Select(group => new Count(group.Key, group.Count()))
        .ToDictionaryAsync(row => row.GroupId, row => row.Number);

    public Task<Dictionary<Guid, Balance>> BalancesAsync() => db.Loans
        .GroupBy(loan => loan.GroupId)
        .Select(group => new Balance(
            group.Key,
            group.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen),
            group.Sum(loan => (long)loan.Overdue),
            group.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen > 0 ? 1 : 0),
            group.Max(loan => loan.AsOf)))
        .ToDictionaryAsync(row => row.GroupId);

    public Task<Dictionary<Guid, Deposit>> DepositsAsync() => db.DepositAccounts
        .GroupBy(account => account.GroupId)
        .Select(group => new Deposit(group.Key, group.Sum(account => (long)account.Balance)))
        .ToDictionaryAsync(row => row.GroupId);

    public Task<Dictionary<Guid, Sheet>> SheetsAsync(FiscalMonth month, FiscalMonth judged) => db.Sheets
        .Where(sheet => sheet.Month == month || sheet.Month == judged)
        .GroupBy(sheet => sheet.GroupId)
        .Select(group => new Sheet(
            group.Key,
            group.Sum(sheet => sheet.Month == month ? 1 : 0),
            group.Sum(sheet => sheet.Month == month ? (long)sheet.Outstanding : 0),
            group.Sum(sheet => sheet.Month == month ? (long)sheet.Overdue : 0),
            group.Sum(sheet => sheet.Month == month ? (long)sheet.DepositBalance : 0),
            group.Sum(sheet => sheet.Month == month ? (long)sheet.MonthInterest : 0),
            group.Sum(sheet => sheet.Month == judged ? (long)sheet.MonthInterest : 0)))
        .ToDictionaryAsync(row => row.GroupId);

    /// <summary>Receipts with reversals taken off.</summary>
    public Task<Dictionary<Guid, Receipt>> ReceiptsAsync(FiscalMonth month, FiscalMonth judged) => db.NetReceipts()
        .Where(entry => entry.Month == month || entry.Month == judged)
        .GroupBy(entry => entry.GroupId)
        .Select(group => new Receipt(
            group.Key,
            group.Sum(entry => entry.Month == month ? entry.Interest : 0),
            group.Sum(entry => entry.Month == month ? entry.Deposit : 0),
            group.Sum(entry => entry.Month == judged ? entry.Interest : 0)))
        .ToDictionaryAsync(row => row.GroupId);
}
