using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Figures;
using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.KeptMonths;

/// <summary>What would be different if a kept month were reckoned again today; nothing is changed.</summary>
public sealed class CompareMonth(PortalDbContext db, MonthFigures figures) : IUseCase
{
    /// <param name="Kept">The month.</param>
    /// <param name="WithBalances">Whether the bank's balances are still those of then, so that they are compared too.</param>
    /// <param name="DataDate">The data date of the balances now.</param>
    /// <param name="Groups">How many groups were compared.</param>
    /// <param name="Missing">Groups that are kept and not found any more, or the other way round.</param>
    /// <param name="List">The differences.</param>
    public sealed record Page(MonthSnapshot Kept, bool WithBalances, DateOnly? DataDate, int Groups, int Missing, PageOf<Line> List);

    public sealed record Line(string Code, string Name, FigureDifference Difference);

    /// <summary>The page; null when the month was not kept.</summary>
    public async Task<Page?> PageAsync(FiscalMonth month, int number)
    {
        if (await db.MonthSnapshots.AsNoTracking().SingleOrDefaultAsync(one => one.Month == month) is not { } kept)
            return null;
        var before = await figures.ReadAsync(month);
        var now = await figures.ReckonAsync(month);
        var again = now.Groups.ToDictionary(row => row.GroupId);
        var withBalances = now.DataDate == kept.DataDate;
        var names = await db.Groups.Select(group => new { group.Id, group.Code, group.Name }).ToDictionaryAsync(group => group.Id);
        List<Line> lines =
        [
            .. from row in before.Groups
               where again.ContainsKey(row.GroupId) && names.ContainsKey(row.GroupId)
               orderby names[row.GroupId].Code
               from difference in FigureDifference.Between(row, again[row.GroupId], withBalances)
               select new Line(names[row.GroupId].Code, names[row.GroupId].Name, difference),
        ];
        var common = before.Groups.Count(row => again.ContainsKey(row.GroupId));
        return new Page(kept, withBalances, now.DataDate, common, before.Groups.Count + now.Groups.Count - (2 * common), lines.ToPage(number));
    }
}
