using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Watching;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Web.Features.WatchLists;

/// <summary>What the rows of a page are called and rest on; six queries, whatever their number.</summary>
internal sealed class WatchFacts
{
    private sealed record Person(Guid Id, string Name, string CustomerCode);

    private sealed record Lent(Guid Id, string Code, BankBalance Balance, InterestRate Rate);

    /// <summary>Words of an opinion or a shortage.</summary>
    private sealed record Said(Guid Id, string Who, string What);

    private readonly Dictionary<Guid, WatchLine.GroupOf> _groups;
    private readonly Dictionary<Guid, Person> _people;
    private readonly Dictionary<Guid, Lent> _loans;
    private readonly Dictionary<Guid, Said> _said;
    private readonly Dictionary<Guid, DueListGiven> _given;

    private WatchFacts(
        Dictionary<Guid, WatchLine.GroupOf> groups, Dictionary<Guid, Person> people, Dictionary<Guid, Lent> loans, Dictionary<Guid, Said> said,
        Dictionary<Guid, DueListGiven> given) => (_groups, _people, _loans, _said, _given) = (groups, people, loans, said, given);

    public static async Task<WatchFacts> ReadAsync(PortalDbContext db, WatchDay day, IReadOnlyList<WatchHit> hits)
    {
        List<Guid> ids = [.. hits.Select(hit => hit.Id)];
        var groupIds = hits.Select(hit => hit.GroupId).Distinct().ToList();
        var month = day.Hits.NextMonth;
        return new WatchFacts(
            await GroupsAsync(db, groupIds), await PeopleAsync(db, [.. hits.Select(hit => hit.MembershipId).OfType<Guid>().Distinct()]), await LoansAsync(db, ids),
            await SaidAsync(db, ids), await db.DueListsGiven.AsNoTracking().Where(given => given.Month == month && groupIds.Contains(given.GroupId)).ToDictionaryAsync(given => given.GroupId));
    }

    public WatchLine.GroupOf Group(WatchHit hit) => _groups[hit.GroupId];

    public string Name(WatchHit hit) => hit.MembershipId is { } stay ? _people[stay].Name : _said.GetValueOrDefault(hit.Id)?.Who ?? Group(hit).Name;

    public string Code(WatchHit hit) => _loans.GetValueOrDefault(hit.Id)?.Code ?? (hit.MembershipId is { } stay ? _people[stay].CustomerCode : Group(hit).Code);

    public string? Words(WatchHit hit) => _said.GetValueOrDefault(hit.Id)?.What;

    public DueListGiven? Given(WatchHit hit) => _given.GetValueOrDefault(hit.GroupId);

    /// <summary>How old the arrears of the loan are, in months of interest.</summary>
    public decimal? ArrearsMonths(WatchHit hit) => _loans.GetValueOrDefault(hit.Id) is { } loan ? ArrearsAge.Of(loan.Balance, loan.Rate).Months : null;

    private static Task<Dictionary<Guid, WatchLine.GroupOf>> GroupsAsync(PortalDbContext db, List<Guid> ids) => (
        from grp in db.Groups
        where ids.Contains(grp.Id)
        join commune in db.Communes on grp.CommuneId equals commune.Id
        join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
        join point in db.TransactionPoints on grp.TransactionPointId equals point.Id
        select new WatchLine.GroupOf(grp.Id, grp.Code, grp.Name, commune.Name, organisation.Name, point.SessionDay)).ToDictionaryAsync(grp => grp.Id);

    private static Task<Dictionary<Guid, Person>> PeopleAsync(PortalDbContext db, List<Guid> stays) => db.Memberships
        .Where(stay => stays.Contains(stay.Id)).Select(stay => new Person(stay.Id, stay.Member.FullName, stay.Member.CustomerCode)).ToDictionaryAsync(person => person.Id);

    private static async Task<Dictionary<Guid, Lent>> LoansAsync(PortalDbContext db, List<Guid> ids) =>
        (await db.Loans.AsNoTracking().Where(loan => ids.Contains(loan.Id)).ToListAsync())
        .ToDictionary(loan => loan.Id, loan => new Lent(loan.Id, loan.Code, loan.Balance, loan.Rate));

    /// <summary>Opinions and shortages; two queries.</summary>
    private static async Task<Dictionary<Guid, Said>> SaidAsync(PortalDbContext db, List<Guid> ids)
    {
        var opinions = await db.Petitions.Where(one => ids.Contains(one.Id)).Select(one => new Said(one.Id, one.RaisedBy, one.Content)).ToListAsync();
        var shortages = await db.CashDifferences.Where(one => ids.Contains(one.Id)).Select(one => new Said(one.Id, one.OwnerName, one.Reason)).ToListAsync();
        return opinions.Concat(shortages).ToDictionary(said => said.Id);
    }
}
