using TkvvPortal.Data.Figures;
using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>The figures of the complete months, kept as if the portal had run all year.</summary>
internal sealed class DemoFigures(DemoWorld world)
{
    private const int KeepFiguresDay = 5;
    private const int InactiveMonths = 3;

    /// <summary>Remembers the loans and deposits of a group as a month ends: the rows of the database know only the newest.</summary>
    public void Close(DemoGroup group, FiscalMonth month)
    {
        var since = month.Next().FirstDay.AddMonths(-InactiveMonths);
        var loans = group.Members.SelectMany(member => member.Loans.Select(loan => new Held(member, loan))).Where(held => held.Loan.Row.DisbursedOn <= month.LastDay).ToList();
        world.AtMonthEnd[(group.Row.Id, month)] = new GroupBalances(
            [.. loans.GroupBy(held => held.Loan.Programme.ShortName).Select(rows => Of(group, month, world.Reference.Programme(rows.Key), [.. rows], since))],
            Borrowers(loans), group.Members.Total(member => member.Deposit), group.Members.Count(member => member.Deposit.IsPositive));
    }

    /// <summary>Keeps every complete month: what was done is read from the rows just written, balances are those remembered.</summary>
    public async Task KeepAsync(PortalDbContext db)
    {
        List<object> snapshots = [], groups = [], programmes = [];
        foreach (var month in world.Months.Where(month => month != world.Current))
        {
            world.Time.Set(month.Next().FirstDay.AddDays(KeepFiguresDay - 1), 1);
            snapshots.Add(MonthSnapshot.Take(month, month.Next().FirstDay, "Hệ thống", world.Time.Clock));
            var reckoned = await new LiveFigures(db).ReadAsync(month, world.Today);
            var kept = reckoned.Groups.Select(row => row.With(world.AtMonthEnd.GetValueOrDefault((row.GroupId, month), GroupBalances.Unknown))).ToList();
            groups.AddRange(kept);
            programmes.AddRange(kept.SelectMany(row => world.AtMonthEnd.GetValueOrDefault((row.GroupId, month), GroupBalances.Unknown).Programmes));
        }

        await BulkWriter.WriteAsync(db, [snapshots, groups, programmes]);
    }

    private static ProgrammeFiguresOfMonth Of(DemoGroup group, FiscalMonth month, Domain.Policy.LoanProgramme programme, List<Held> loans, DateOnly since) => new()
    {
        GroupId = group.Row.Id,
        ProgrammeId = programme.Id,
        Month = month,
        Loans = loans.Count(held => held.Balance.Outstanding.IsPositive),
        Borrowers = Borrowers(loans),
        InactiveLoans = programme.IsStudentLoan ? 0 : loans.Count(held => held.IsInactive(since)),
        Outstanding = loans.Total(held => held.Balance.Outstanding),
        Overdue = loans.Total(held => held.Balance.Overdue),
        Frozen = loans.Total(held => held.Balance.Frozen),
        Arrears = loans.Total(held => held.Balance.Arrears),
        Disbursed = loans.Where(held => month.Contains(held.Loan.Row.DisbursedOn)).Total(held => held.Loan.Row.DisbursedAmount),
    };

    private static int Borrowers(List<Held> loans) => loans.Where(held => held.Balance.Outstanding.IsPositive).Select(held => held.Member).Distinct().Count();

    private sealed record Held(DemoMember Member, DemoLoan Loan)
    {
        public Domain.Loans.BankBalance Balance => Loan.Balance;

        public bool IsInactive(DateOnly since) => (Balance.InTerm + Balance.Overdue).IsPositive && !Balance.Frozen.IsPositive
            && (Loan.LastTransactionOn ?? Loan.Row.DisbursedOn) < since;
    }
}
