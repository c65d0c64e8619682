using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Commissions;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>Reads what commissions and fees of a month are reckoned on, for the groups given: five queries, whatever their number.</summary>
public sealed class ReadCommissions(PortalDbContext db) : IUseCase
{
    /// <summary>What one group's money of the month is.</summary>
    public sealed record OfGroup(IReadOnlyList<CollectedInterest> Collected, CommissionBasis Basis, int Receipts, Vnd Outstanding, Vnd Overdue);

    /// <summary>The money of every group given; one without receipts and loans too.</summary>
    public async Task<IReadOnlyDictionary<Guid, OfGroup>> ReadAsync(IQueryable<SavingsGroup> groups, FiscalMonth month)
    {
        var ids = groups.Select(group => group.Id);
        var paid = (await PaidAsync(ids, month)).ToLookup(one => one.GroupId);
        var loans = (await LoansAsync(ids)).ToLookup(one => one.GroupId);
        var deposits = await db.Sheets.Where(sheet => ids.Contains(sheet.GroupId) && sheet.Month == month)
            .ToDictionaryAsync(sheet => sheet.GroupId, sheet => sheet.DepositBalance);
        var changes = await db.NetReceipts().Where(one => one.Month == month && ids.Contains(one.GroupId)).GroupBy(one => one.GroupId)
            .Select(all => new { all.Key, Change = all.Sum(one => one.Deposit - one.FromDeposit) }).ToDictionaryAsync(all => all.Key, all => new Vnd(all.Change));
        var all = await ids.ToListAsync();
        return all.ToDictionary(id => id, id => Of(
            [.. paid[id]], [.. loans[id]], deposits.GetValueOrDefault(id), changes.GetValueOrDefault(id)));
    }

    private static OfGroup Of(IReadOnlyList<Paid> paid, IReadOnlyList<Lent> loans, Vnd deposit, Vnd change)
    {
        var loansOf = loans.ToLookup(loan => loan.MembershipId);
        var parts = paid.SelectMany(one => CollectedInterest.Divide(new Vnd(one.Interest), [.. loansOf[one.MembershipId].Select(Paying)])).ToList();
        var withoutLoan = paid.Where(one => !loansOf.Contains(one.MembershipId)).Sum(one => one.Interest);
        var basis = new CommissionBasis(loans.Where(loan => loan.IsHousing).Total(loan => loan.InTerm), deposit, change, new Vnd(withoutLoan));
        return new OfGroup(
            CollectedInterest.Sum(parts), basis, paid.Sum(one => one.Receipts), loans.Total(loan => loan.InTerm + loan.Overdue + loan.Frozen), loans.Total(loan => loan.Overdue));
    }

    private static PayingLoan Paying(Lent loan) => new(loan.Rate, loan.InTerm + loan.Overdue, loan.IsHousing);

    private sealed record Paid(Guid GroupId, Guid MembershipId, long Interest, int Receipts);

    private Task<List<Paid>> PaidAsync(IQueryable<Guid> ids, FiscalMonth month) => db.Receipts
        .Where(receipt => receipt.Month == month && receipt.Reversal == null && ids.Contains(receipt.GroupId))
        .GroupBy(receipt => new { receipt.GroupId, receipt.MembershipId })
        .Select(all => new Paid(all.Key.GroupId, all.Key.MembershipId, all.Sum(receipt => (long)receipt.Interest), all.Count()))
        .ToListAsync();

    private sealed record Lent(Guid GroupId, Guid MembershipId, InterestRate Rate, Vnd InTerm, Vnd Overdue, Vnd Frozen, bool IsHousing);

    private Task<List<Lent>> LoansAsync(IQueryable<Guid> ids) => (
        from loan in db.Loans
        where ids.Contains(loan.GroupId)
        join programme in db.Programmes on loan.ProgrammeId equals programme.Id
        orderby loan.Code
        select new Lent(loan.GroupId, loan.MembershipId, loan.Rate, loan.InTerm, loan.Overdue, loan.Frozen, programme.Code == LoanProgramme.SocialHousing)).ToListAsync();
}
