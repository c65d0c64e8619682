using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Loans;
using TkvvPortal.Data.Places;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Output;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>How much of what is lent was reconciled this year, group by group, and who never was.</summary>
public sealed class ReadCoverage(PortalDbContext db, Actor actor, PortalClock clock) : IUseCase
{
    /// <summary>What the lists are narrowed to; the names are those of the address.</summary>
    public sealed record Filter(Guid? Xa, Guid? Hoi, int Trang = 1);

    public sealed record Page(int Year, Filter Filter, PageOf<Line> List, IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Organisations);

    public sealed record Line(string Code, string Name, string Place, int Open, int ThisYear, int Never, DateOnly? LastOn)
    {
        public Percent? Share => Percent.Of(ThisYear, Open);
    }

    public sealed record Households(Filter Filter, PageOf<Household> List, IReadOnlyList<Choice> Communes, IReadOnlyList<Choice> Organisations);

    public sealed record Household(string CustomerCode, string Name, string GroupCode, string GroupName, string Place, int Loans);

    /// <summary>The groups: four queries.</summary>
    public async Task<Page> PageAsync(Filter filter) => new(
        clock.Today.Year, filter, await Lines(filter).ToPageAsync(filter.Trang), await db.CommunesOfGroupsAsync(), await db.OrganisationsOfGroupsAsync());

    /// <summary>The households with an open loan that were never reconciled: four queries.</summary>
    public async Task<Households> NeverAsync(Filter filter) => new(
        filter, await Never(filter).ToPageAsync(filter.Trang), await db.CommunesOfGroupsAsync(), await db.OrganisationsOfGroupsAsync());

    /// <summary>The same households, as a table; noted in the audit trail.</summary>
    public async Task<ReportTable> ExportNeverAsync(Filter filter)
    {
        var table = ReportTable.Of(
            "Hộ chưa đối chiếu lần nào", $"Ngày {clock.Today:dd/MM/yyyy}", await Never(filter).ToListAsync(),
            new ReportColumn<Household>("Mã khách hàng", one => one.CustomerCode), new("Họ và tên", one => one.Name), new("Mã tổ", one => one.GroupCode), new("Tên tổ", one => one.GroupName),
            new("Địa bàn", one => one.Place), new("Số món vay", one => one.Loans, IsTotalled: true));
        db.Note(actor, clock, new { Export = table.Title, Rows = table.Rows.Count });
        await db.SaveChangesAsync();
        return table;
    }

    private IQueryable<Line> Lines(Filter filter)
    {
        var (first, last) = (new DateOnly(clock.Today.Year, 1, 1), new DateOnly(clock.Today.Year, 12, 31));
        return
            from grp in db.GroupsOf(filter.Xa, filter.Hoi)
            where db.OpenLoans().Any(loan => loan.GroupId == grp.Id)
            join hamlet in db.HamletsOn(clock.Today) on grp.HamletId equals hamlet.HamletId
            orderby grp.Code
            select new Line(
                grp.Code, grp.Name, hamlet.Name + ", xã " + hamlet.Commune,
                db.OpenLoans().Count(loan => loan.GroupId == grp.Id),
                db.OpenLoans().Count(loan => loan.GroupId == grp.Id && db.ReconciledLines().Any(line => line.LoanId == loan.Id && line.DoneOn >= first && line.DoneOn <= last)),
                db.OpenLoans().Where(loan => loan.GroupId == grp.Id && !db.ReconciledLines().Any(line => line.MembershipId == loan.MembershipId)).Select(loan => loan.MembershipId).Distinct().Count(),
                db.ReconciledLines().Where(line => line.GroupId == grp.Id).Max(line => line.DoneOn));
    }

    private IQueryable<Household> Never(Filter filter) =>
        from stay in db.NeverReconciled()
        join grp in db.GroupsOf(filter.Xa, filter.Hoi) on stay.GroupId equals grp.Id
        join hamlet in db.HamletsOn(clock.Today) on grp.HamletId equals hamlet.HamletId
        orderby grp.Code, stay.Member.SortKey, stay.Id
        select new Household(
            stay.Member.CustomerCode, stay.Member.FullName, grp.Code, grp.Name, hamlet.Name + ", xã " + hamlet.Commune, db.OpenLoans().Count(loan => loan.MembershipId == stay.Id));
}
