using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>Checks on paper: 06/TD for a visit, 06A/TD for one customer.</summary>
public sealed class PrintUseChecks(PortalDbContext db, PaperGroups groups, PortalClock clock) : IUseCase
{
    public sealed record Page(PaperGroup Group, Visit Visit, IReadOnlyList<Line> Lines)
    {
        /// <summary>What the sheet found together.</summary>
        public UseCheckTotals Totals => UseCheckTotals.Of([.. Lines.Select(line => line.Check)]);
    }

    public sealed record Visit(Guid Id, DateOnly CheckedOn, string CheckedBy, string? Witness);

    /// <summary>A loan with what the bank's file says of it and what was found.</summary>
    public sealed record Line(LoanUseCheck Check, string Borrower, string CustomerCode, string Code, string Programme, Vnd Disbursed, Vnd Outstanding, Vnd Arrears, Vnd Deposit)
    {
        /// <summary>What the loan was asked for; none where the portal has no request of it.</summary>
        public string? Purpose { get; init; }
    }

    /// <summary>A visit; null when it does not exist for the person. Three queries.</summary>
    public async Task<Page?> PageAsync(string code, Guid id)
    {
        if (await groups.FindAsync(code, clock.Today) is not { } group)
            return null;
        var visit = await db.UseCheckSheets.Where(sheet => sheet.Id == id && sheet.GroupId == group.Id)
            .Select(sheet => new Visit(sheet.Id, sheet.CheckedOn, sheet.CheckedBy, sheet.Witness)).SingleOrDefaultAsync();
        return visit is null ? null : new Page(group, visit, await LinesAsync(id));
    }

    /// <summary>One customer of a visit; null when there is none of this code for the person.</summary>
    public async Task<Page?> CustomerAsync(string code, Guid id, string customer)
    {
        var page = await PageAsync(code, id);
        var own = page?.Lines.Where(line => line.CustomerCode == customer).ToList();
        return own is { Count: > 0 } ? page! with { Lines = own } : null;
    }

    private Task<List<Line>> LinesAsync(Guid id) => (
        from check in db.UseChecks.AsNoTracking()
        where check.SheetId == id
        join loan in db.Loans on check.LoanId equals loan.Id
        join stay in db.Memberships on check.MembershipId equals stay.Id
        join programme in db.Programmes on loan.ProgrammeId equals programme.Id
        orderby stay.Member.SortKey, loan.Code
        select new Line(
            check, stay.Member.FullName, stay.Member.CustomerCode, loan.Code, programme.ShortName, loan.DisbursedAmount,
            new Vnd((long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen), new Vnd((long)loan.ArrearsInTerm + (long)loan.ArrearsOverdue),
            new Vnd(db.DepositAccounts.Where(account => account.MembershipId == stay.Id).Sum(account => (long)account.Balance)))
        {
            Purpose = db.LoanRequests.Where(request => request.LoanId == loan.Id).Select(request => request.Plan).FirstOrDefault()!.Words,
        }).ToListAsync();
}
