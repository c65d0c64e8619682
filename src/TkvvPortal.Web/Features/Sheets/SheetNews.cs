using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Finds the rows of a sheet whose interest due has changed at the bank since the sheet was opened.</summary>
public sealed class SheetNews(PortalDbContext db, Policies policies, PortalClock clock) : IUseCase
{
    /// <summary>Nothing, without a query, while the bank has reported nothing newer; four queries otherwise.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="newest">The newest data date of the group's loans.</param>
    public async Task<IReadOnlyList<NewFigure>> ReadAsync(CollectionSheet sheet, IReadOnlyList<SheetRow> rows, DateOnly? newest)
    {
        if (sheet.FiguresAsOf is not { } known || newest is not { } asOf || asOf <= known)
            return [];
        var policy = await policies.ReadAsync();
        var loans = await db.Loans.AsNoTracking().Where(loan => loan.GroupId == sheet.GroupId).ToListAsync();
        var figures = new NewFigures(sheet, InterestTerms.On(policy, sheet.Month.FirstDay), policy.Money(PolicyKey.InterestTolerance, clock.Today));
        return figures.For(rows, loans, await BookedAsync(sheet, asOf));
    }

    /// <summary>Interest of the sheet that the bank had received before the data date.</summary>
    private async Task<Dictionary<Guid, Vnd>> BookedAsync(CollectionSheet sheet, DateOnly asOf)
    {
        var upTo = await db.HandIns.Where(one => one.SheetId == sheet.Id && one.ReceivedOn < asOf).MaxAsync(one => (int?)one.UpTo) ?? 0;
        return await db.Receipts
            .Where(receipt => receipt.SheetId == sheet.Id && receipt.Link <= upTo && receipt.Reversal == null)
            .GroupBy(receipt => receipt.MembershipId)
            .Select(receipts => new { receipts.Key, Interest = receipts.Sum(receipt => (long)receipt.Interest) })
            .ToDictionaryAsync(sum => sum.Key, sum => new Vnd(sum.Interest));
    }
}
