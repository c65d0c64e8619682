using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>The sheets of a month, one line for each group: opened or not, due, collected.</summary>
public sealed class ListSheets(PortalDbContext db, CurrentUser user, PortalClock clock) : IUseCase
{
    /// <summary>What the list is narrowed to; the names are those of the address.</summary>
    public sealed record Filter(string? Tim, Guid? Xa, Guid? Hoi, FiscalMonth? Thang, bool? Mo, int Trang = 1);

    public sealed record Page(FiscalMonth Month, Filter Filter, PageOf<Line> List, IReadOnlyList<FiscalMonth> Months)
    {
        public required IReadOnlyList<Choice> Communes { get; init; }

        public required IReadOnlyList<Choice> Organisations { get; init; }
    }

    public sealed record Choice(Guid Id, string Name);

    public sealed record Line(Guid GroupId, string Code, string Name, string Place, string Organisation, CollectionSheet? Sheet)
    {
        /// <summary>Interest of valid receipts.</summary>
        public Vnd Interest { get; init; }

        /// <summary>Deposits of valid receipts.</summary>
        public Vnd Deposit { get; init; }

        public Vnd Due => Sheet?.InterestDue ?? Vnd.Zero;

        /// <summary>Collected share of the interest due in whole per cent, rounded down so that 100 means all of it.</summary>
        public int Percent => Due.IsPositive ? (int)Math.Clamp(Interest.Amount * 100 / Due.Amount, 0, 100) : 100;
    }

    /// <summary>The sheet of the present month, or of the month asked for, of a person on the board of one group; null for everybody else.</summary>
    public async Task<string?> OwnSheetAsync(FiscalMonth? month)
    {
        if (user.Role != PortalRole.GroupLeader)
            return null;
        var codes = await db.Groups.OrderBy(one => one.Code).Select(one => one.Code).Take(2).ToListAsync();
        return codes.Count == 1 ? $"/to/{codes[0]}/bang-ke/{(month ?? clock.Month).ToRoute()}" : null;
    }

    /// <summary>Six queries: the choices, the count, the page and its two sums.</summary>
    public async Task<Page> PageAsync(Filter filter)
    {
        var month = filter.Thang ?? clock.Month;
        var list = await Lines(filter, month).ToPageAsync(filter.Trang);
        return new Page(month, filter, await WithSumsAsync(list, month), ReceiptTexts.MonthsUpTo(clock.Month, month))
        {
            Communes = await db.Communes.Where(commune => commune.ValidTo == null)
                .OrderBy(commune => commune.Name).Select(commune => new Choice(commune.Id, commune.Name)).ToListAsync(),
            Organisations = await db.Organisations
                .OrderBy(organisation => organisation.Code).Select(organisation => new Choice(organisation.Id, organisation.Name)).ToListAsync(),
        };
    }

    private IQueryable<Line> Lines(Filter filter, FiscalMonth month) =>
        from found in Groups(filter, month)
        join hamlet in db.HamletsOn(month == clock.Month ? clock.Today : month.LastDay) on found.HamletId equals hamlet.HamletId
        join organisation in db.Organisations on found.OrganisationId equals organisation.Id
        from sheet in db.Sheets.AsNoTracking().Where(sheet => sheet.GroupId == found.Id && sheet.Month == month).DefaultIfEmpty()
        orderby found.Code
        select new Line(found.Id, found.Code, found.Name, hamlet.Name + ", xã " + hamlet.Commune, organisation.ShortName, sheet);

    private IQueryable<SavingsGroup> Groups(Filter filter, FiscalMonth month)
    {
        var groups = db.Groups.AsNoTracking().Where(one => one.Status == GroupStatus.Active || one.Status == GroupStatus.Suspended);
        foreach (var word in VietnameseText.Words(filter.Tim))
            groups = groups.Where(one => one.SearchKey.Contains(word));
        if (filter.Xa is { } commune)
            groups = groups.Where(one => one.CommuneId == commune);
        if (filter.Hoi is { } organisation)
            groups = groups.Where(one => one.OrganisationId == organisation);
        if (filter.Mo is { } isOpen)
            groups = groups.Where(one => db.Sheets.Any(sheet => sheet.GroupId == one.Id && sheet.Month == month) == isOpen);
        return groups;
    }

    private async Task<PageOf<Line>> WithSumsAsync(PageOf<Line> list, FiscalMonth month)
    {
        var ids = list.Items.Select(line => line.GroupId).ToList();
        var taken = await db.ReceiptBatches
            .Where(batch => ids.Contains(batch.GroupId) && batch.Month == month)
            .GroupBy(batch => batch.GroupId)
            .Select(all => new { all.Key, Interest = all.Sum(one => (long)one.Interest), Deposit = all.Sum(one => (long)one.Deposit) })
            .ToDictionaryAsync(sum => sum.Key);
        var back = await db.ReceiptReversals
            .Where(reversal => ids.Contains(reversal.GroupId) && reversal.Month == month)
            .GroupBy(reversal => reversal.GroupId)
            .Select(all => new { all.Key, Interest = all.Sum(one => (long)one.Interest), Deposit = all.Sum(one => (long)one.Deposit) })
            .ToDictionaryAsync(sum => sum.Key);
        return list with
        {
            Items =
            [
                .. list.Items.Select(line => line with
                {
                    Interest = new Vnd((taken.GetValueOrDefault(line.GroupId)?.Interest ?? 0) - (back.GetValueOrDefault(line.GroupId)?.Interest ?? 0)),
                    Deposit = new Vnd((taken.GetValueOrDefault(line.GroupId)?.Deposit ?? 0) - (back.GetValueOrDefault(line.GroupId)?.Deposit ?? 0)),
                }),
            ],
        };
    }
}
