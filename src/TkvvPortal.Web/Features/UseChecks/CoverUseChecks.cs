using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>Tỷ lệ kiểm tra: how many loans of each class were checked this year, by organisation and by commune.</summary>
public sealed class CoverUseChecks(PortalDbContext db, LoansToCheck toCheck, Policies policies, PortalClock clock) : IUseCase
{
    public sealed record Page(int Year, UseCheckPolicy Policy, UseCheckPolicy Difficult, IReadOnlyList<Line> Organisations, IReadOnlyList<Line> Communes);

    /// <summary>An organisation or a commune with its classes.</summary>
    public sealed record Line(string Name, int Groups, IReadOnlyList<UseCheckCoverage> Classes);

    private sealed record GroupOf(Guid Id, string Organisation, string Commune, bool IsDifficult);

    /// <summary>The coverage of this year: which loans were open in an earlier one is not kept. Seven queries.</summary>
    public async Task<Page> PageAsync()
    {
        var (year, book) = (clock.Today.Year, await policies.ReadAsync());
        var (usual, difficult) = (UseCheckPolicy.On(book, clock.Today, difficultArea: false), UseCheckPolicy.On(book, clock.Today, difficultArea: true));
        var counts = (await toCheck.ClassesAsync(year)).ToLookup(count => count.GroupId);
        var groups = await (
            from lent in db.Groups
            where lent.ClosedOn == null
            join organisation in db.Organisations on lent.OrganisationId equals organisation.Id
            join commune in db.Communes on lent.CommuneId equals commune.Id
            join hamlet in db.Hamlets on lent.HamletId equals hamlet.Id
            select new GroupOf(lent.Id, organisation.Name, "Xã " + commune.Name, hamlet.IsDifficult)).ToListAsync();
        return new Page(year, usual, difficult, Lines(groups.ToLookup(lent => lent.Organisation)), Lines(groups.ToLookup(lent => lent.Commune)));

        IReadOnlyList<Line> Lines(ILookup<string, GroupOf> byName) =>
        [
            .. byName.OrderBy(lent => lent.Key, StringComparer.Create(VietnameseCulture, ignoreCase: true)).Select(lent => new Line(
                lent.Key, lent.Count(), UseCheckCoverage.Over(lent.SelectMany(Covered)))),
        ];

        IEnumerable<UseCheckCoverage> Covered(GroupOf lent) => counts[lent.Id].Select(count =>
            UseCheckCoverage.Of(count.Class, count.Loans, count.Checked, lent.IsDifficult ? difficult : usual));
    }

    private static readonly System.Globalization.CultureInfo VietnameseCulture = System.Globalization.CultureInfo.GetCultureInfo("vi-VN");
}
