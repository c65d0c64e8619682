using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>Enters what a visit to a group found of the use of its loans: all rows or none, once however often the form is sent.</summary>
public sealed class RecordUseChecks(PortalDbContext db, PaperGroups groups, LoansToCheck toCheck, CurrentUser user, PortalClock clock) : IUseCase
{
    private const int NewestSheets = 10;

    /// <summary>The page. Loans and the rows of the form stand in the same order.</summary>
    public sealed record Page(PaperGroup Group, IReadOnlyList<Line> Lines, IReadOnlyList<Sheet> Sheets, UseCheckForm Form, bool ShowsAll);

    /// <summary>A loan of the group; none for a posted row that is not of it.</summary>
    public sealed record Line(Guid LoanId, string Code, string Borrower, string Programme, DateOnly DisbursedOn, Vnd Disbursed, Vnd Outstanding, DateOnly? LastCheckedOn);

    public sealed record Sheet(Guid Id, DateOnly CheckedOn, string CheckedBy, int Loans, int Wrong);

    /// <summary>The page, or null when there is no such group; seven queries. Without a choice it shows the loans that owe a check.</summary>
    public async Task<Page?> PageAsync(string code, bool all, UseCheckForm? form = null)
    {
        if (await groups.FindAsync(code, clock.Today) is not { } group)
            return null;
        var posted = form?.Rows.ConvertAll(row => row.LoanId);
        var loans = (posted is not null ? db.Loans.Where(loan => posted.Contains(loan.Id)) : all ? toCheck.Open : await toCheck.OwingAsync()).Where(loan => loan.GroupId == group.Id);
        var lines = await Lines(loans).ToListAsync();
        if (posted is not null)
            lines = [.. posted.Select(id => lines.Find(line => line.LoanId == id) ?? new Line(id, "", "Món vay không có trong Tổ", "", default, Vnd.Zero, Vnd.Zero, null))];
        return new Page(group, lines, await SheetsAsync(group.Id), form ?? UseCheckForm.For(lines.Select(line => line.LoanId), user.Name, clock.Today), all);
    }

    /// <summary>Saves; null when there is no such group, otherwise how many loans were recorded. Throws TK-275 to TK-278, TK-279, TK-280.</summary>
    public async Task<int?> HandleAsync(string code, UseCheckForm form)
    {
        if (await groups.FindAsync(code, clock.Today) is not { } group)
            return null;
        if (await db.UseChecks.CountAsync(check => check.SheetId == form.Id) is > 0 and var saved)
            return saved;
        var chosen = form.Rows.Index().Where(row => row.Item.IsChecked).ToList();
        var keys = chosen.ConvertAll(row => row.Item.LoanId);
        var loans = await db.Loans.AsNoTracking().Where(loan => loan.GroupId == group.Id && keys.Contains(loan.Id)).ToDictionaryAsync(loan => loan.Id);
        var sheet = UseCheckSheet.Record(
            (form.Id, group.Id), (form.CheckedOn!.Value, form.CheckedBy!, form.Witness),
            chosen.ConvertAll(row => row.Item.ToLine(row.Index, loans.GetValueOrDefault(row.Item.LoanId))), user.Sign(clock), clock.Today);
        db.Add(sheet);
        await db.SaveOnceAsync<UseCheckSheet>(form.Id);
        return sheet.Checks.Count;
    }

    private IQueryable<Line> Lines(IQueryable<Loan> loans) =>
        from loan in loans
        join stay in db.Memberships on loan.MembershipId equals stay.Id
        join programme in db.Programmes on loan.ProgrammeId equals programme.Id
        orderby stay.Member.SortKey, loan.Code
        select new Line(
            loan.Id, loan.Code, stay.Member.FullName, programme.ShortName, loan.DisbursedOn, loan.DisbursedAmount,
            new Vnd((long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen),
            db.UseChecks.Where(check => check.LoanId == loan.Id).Max(check => (DateOnly?)check.CheckedOn));

    private Task<List<Sheet>> SheetsAsync(Guid groupId) => db.UseCheckSheets.Where(sheet => sheet.GroupId == groupId)
        .OrderByDescending(sheet => sheet.CheckedOn).ThenByDescending(sheet => sheet.RecordedAtUtc).Take(NewestSheets)
        .Select(sheet => new Sheet(
            sheet.Id, sheet.CheckedOn, sheet.CheckedBy, sheet.Checks.Count, sheet.Checks.Count(check => check.WrongUse > Vnd.Zero))).ToListAsync();
}
