using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Figures;

/// <summary>The loans of the groups in scope as the bank last reported them; at most one row for each group and programme.</summary>
internal sealed class LoanFigures(PortalDbContext db)
{
    private sealed record Row(
        Guid GroupId, Guid ProgrammeId, int Loans, int Borrowers, int Inactive, long Outstanding, long Overdue, long Frozen, long Arrears, long Disbursed, DateOnly AsOf);

    private sealed record Count(Guid GroupId, int Number);

    /// <summary>The rows, the newest data date among them, and the borrowers of each group, who may borrow from several programmes.</summary>
    public sealed record Result(IReadOnlyList<ProgrammeFiguresOfMonth> Rows, DateOnly? DataDate, IReadOnlyDictionary<Guid, int> Borrowers);

    /// <summary>Four queries. What was lent is that of the month; balances are those of now.</summary>
    public async Task<Result> ReadAsync(FiscalMonth month, DateOnly asOf)
    {
        var rows = await RowsAsync(month.FirstDay, month.LastDay, await InactiveSinceAsync(asOf));
        var students = await db.Programmes.Where(programme => programme.IsStudentLoan).Select(programme => programme.Id).ToListAsync();
        var borrowers = await db.Loans.Where(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen > 0)
            .GroupBy(loan => loan.GroupId).Select(group => new Count(group.Key, group.Select(loan => loan.MembershipId).Distinct().Count()))
            .ToDictionaryAsync(row => row.GroupId, row => row.Number);
        return new Result(
            [.. rows.Select(row => Of(row, month, students.Contains(row.ProgrammeId)))], rows.Count == 0 ? null : rows.Max(row => row.AsOf), borrowers);
    }

    private async Task<DateOnly> InactiveSinceAsync(DateOnly asOf) =>
        asOf.AddMonths(-new PolicyBook(await db.PolicyParameters.AsNoTracking().Where(one => one.Key == PolicyKey.InactiveMonths).ToListAsync())
            .Count(PolicyKey.InactiveMonths, asOf));

    private Task<List<Row>> RowsAsync(DateOnly first, DateOnly last, DateOnly inactiveSince) => db.Loans
        .GroupBy(loan => new { loan.GroupId, loan.ProgrammeId })
        .Select(group => new Row(
            group.Key.GroupId,
            group.Key.ProgrammeId,
            group.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen > 0 ? 1 : 0),
            group.Where(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen > 0).Select(loan => loan.MembershipId).Distinct().Count(),
            group.Sum(loan => (long)loan.InTerm + (long)loan.Overdue > 0 && (long)loan.Frozen == 0
                && (loan.LastTransactionOn ?? loan.DisbursedOn) < inactiveSince ? 1 : 0),
            group.Sum(loan => (long)loan.InTerm + (long)loan.Overdue + (long)loan.Frozen),
            group.Sum(loan => (long)loan.Overdue),
            group.Sum(loan => (long)loan.Frozen),
            group.Sum(loan => (long)loan.ArrearsInTerm + (long)loan.ArrearsOverdue),
            group.Sum(loan => loan.DisbursedOn >= first && loan.DisbursedOn <= last ? (long)loan.DisbursedAmount : 0),
            group.Max(loan => loan.AsOf)))
        .ToListAsync();

    private static ProgrammeFiguresOfMonth Of(Row row, FiscalMonth month, bool isStudentLoan) => new()
    {
        GroupId = row.GroupId,
        ProgrammeId = row.ProgrammeId,
        Month = month,
        Loans = row.Loans,
        Borrowers = row.Borrowers,
        InactiveLoans = isStudentLoan ? 0 : row.Inactive,
        Outstanding = new Vnd(row.Outstanding),
        Overdue = new Vnd(row.Overdue),
        Frozen = new Vnd(row.Frozen),
        Arrears = new Vnd(row.Arrears),
        Disbursed = new Vnd(row.Disbursed),
    };
}
