using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.CashBooks;

/// <summary>Where the collected money is: by group and the leader who answers for it, and all groups of the person together; the invariant is shown with its numbers.</summary>
public sealed class ListCash(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>What the list is narrowed to; the names are those of the address.</summary>
    /// <param name="Tim">Words of code and name.</param>
    /// <param name="Xa">The commune.</param>
    /// <param name="Con">Only groups that hold money (<c>giu</c>) or have open differences (<c>lech</c>).</param>
    /// <param name="Trang">The page.</param>
    public sealed record Filter(string? Tim, Guid? Xa, string? Con, int Trang = 1);

    public sealed record Page(Filter Filter, PageOf<Line> List, CashEffect Total, IReadOnlyList<Choice> Communes, Run? LastRun, FiscalMonth Month);

    public sealed record Line(string Code, string Name, string Place, string? Leader, Vnd Received, Vnd HandedIn, Vnd Held, Vnd Shortage, Vnd Surplus);

    public sealed record Run(DateTime AtUtc, int Entries, int Faults);

    /// <summary>The page: five queries.</summary>
    public async Task<Page> PageAsync(Filter filter)
    {
        var books = Books(filter);
        var sum = await books.GroupBy(_ => 1).Select(all => new
        {
            Received = all.Sum(one => (long)one.Received), HandedIn = all.Sum(one => (long)one.HandedIn), Held = all.Sum(one => (long)one.Held),
            Shortage = all.Sum(one => (long)one.Shortage), Surplus = all.Sum(one => (long)one.Surplus),
        }).SingleOrDefaultAsync();
        var today = clock.Today;
        var lines =
            from book in books
            join grp in db.Groups on book.GroupId equals grp.Id
            join hamlet in db.HamletsOn(clock.Today) on grp.HamletId equals hamlet.HamletId
            orderby grp.Code
            select new Line(
                grp.Code, grp.Name, hamlet.Name + ", xã " + hamlet.Commune,
                (from term in db.BoardTerms
                 where term.GroupId == grp.Id && term.Post == BoardPost.Leader && term.ValidFrom <= today && (term.ValidTo == null || term.ValidTo >= today)
                 join stay in db.Memberships on term.MembershipId equals stay.Id
                 select stay.Member.FullName).FirstOrDefault(),
                book.Received, book.HandedIn, book.Held, book.Shortage, book.Surplus);
        return new Page(
            filter,
            await lines.ToPageAsync(filter.Trang),
            sum is null ? default : new CashEffect(new(sum.Received), new(sum.HandedIn), new(sum.Held), new(sum.Shortage), new(sum.Surplus)),
            await db.CommunesOfGroupsAsync(),
            await db.LedgerRuns.OrderByDescending(run => run.RanAtUtc).Select(run => new Run(run.RanAtUtc, run.Entries, run.Faults)).FirstOrDefaultAsync(),
            clock.Month);
    }

    private IQueryable<CashBook> Books(Filter filter)
    {
        var groups = db.Groups.AsQueryable();
        foreach (var word in VietnameseText.Words(filter.Tim))
            groups = groups.Where(one => one.SearchKey.Contains(word));
        if (filter.Xa is { } commune)
            groups = groups.Where(one => one.CommuneId == commune);
        var books = db.CashBooks.AsNoTracking().Where(book => groups.Any(group => group.Id == book.GroupId));
        return filter.Con switch
        {
            "giu" => books.Where(book => (long)book.Held > 0),
            "lech" => books.Where(book => (long)book.Shortage > 0 || (long)book.Surplus > 0),
            _ => books,
        };
    }
}
