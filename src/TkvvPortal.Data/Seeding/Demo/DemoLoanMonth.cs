using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>What a month does to a loan at the bank: interest paid or left standing, instalments, settlement, debt gone overdue.</summary>
internal sealed class DemoLoanMonth(DemoWorld world, DemoLoans loans, DemoGroup group)
{
    private const long InstalmentStep = 100_000;

    /// <summary>An instalment in steps of 100,000 đồng, never more than what is left.</summary>
    public static Vnd Instalment(DemoLoan loan, Vnd left, int termMonths)
    {
        var parts = Math.Max(1, termMonths / loan.Row.PrincipalPeriodMonths);
        var amount = loan.Row.DisbursedAmount.Amount / parts / InstalmentStep * InstalmentStep;
        return new Vnd(Math.Min(amount, left.Amount));
    }

    /// <summary>Whether the loan stands on the sheet of a month.</summary>
    public static bool IsOn(DemoLoan loan, FiscalMonth month) =>
        loan.Row.DisbursedOn < month.FirstDay && (loan.Balance.Outstanding + loan.Balance.Arrears).IsPositive;

    /// <summary>What the loan asks for in a month, by the domain's own computation.</summary>
    public LoanDue Due(DemoLoan loan, FiscalMonth month) => LoanDue.For(
        loan.Balance, loan.Row.Rate, loan.Row.DisbursedOn, month, world.Reference.TermsOn(month.FirstDay));

    /// <summary>Takes the loan to the first day of the next month.</summary>
    public void Close(DemoMember member, DemoLoan loan, FiscalMonth month, Vnd paid)
    {
        if (loan.Row.DisbursedOn > month.LastDay || !(loan.Balance.Outstanding + loan.Balance.Arrears).IsPositive)
            return;
        var due = Due(loan, month);
        var standing = Vnd.Max(due.Arrears + due.MonthInterest - paid, Vnd.Zero);
        var balance = loan.Balance;
        var isOverdue = balance.Overdue.IsPositive;
        loan.Balance = balance with
        {
            AsOf = month.Next().FirstDay,
            ArrearsInTerm = isOverdue ? Vnd.Zero : standing,
            ArrearsOverdue = isOverdue ? standing : Vnd.Zero,
        };
        if (paid.IsPositive)
            loan.LastTransactionOn = Session(month);
        if (balance.Frozen.IsPositive || isOverdue)
            return;
        if (loan.OverdueFrom is { } from && from <= month.Next())
            GoOverdue(loan);
        else if (FiscalMonth.Of(loan.Row.MaturesOn) <= month)
            FallDue(member, loan, month);
        else
            PayInstalment(loan, month);
    }

    private DateOnly Session(FiscalMonth month) => group.Hamlet.Point.SessionIn(month);

    private void PayInstalment(DemoLoan loan, FiscalMonth month)
    {
        var age = ((month.Year - loan.Row.DisbursedOn.Year) * 12) + month.Month - loan.Row.DisbursedOn.Month;
        if (age == 0 || age % loan.Row.PrincipalPeriodMonths != 0 || !world.Random.Chance(0.7 * group.Habit.PaysInterest))
            return;
        var term = ((loan.Row.MaturesOn.Year - loan.Row.DisbursedOn.Year) * 12) + loan.Row.MaturesOn.Month - loan.Row.DisbursedOn.Month;
        loan.Balance = loan.Balance with { InTerm = loan.Balance.InTerm - Instalment(loan, loan.Balance.InTerm, term) };
        loan.LastTransactionOn = Session(month);
    }

    /// <summary>The final due date: paid off, mostly followed by a new loan, or overdue.</summary>
    private void FallDue(DemoMember member, DemoLoan loan, FiscalMonth month)
    {
        if (group.OverdueShare > 0 && world.Random.Chance(0.05))
        {
            GoOverdue(loan);
            return;
        }

        loan.Balance = loan.Balance with { InTerm = Vnd.Zero, ArrearsInTerm = Vnd.Zero, ArrearsGrace = Vnd.Zero };
        loan.LastTransactionOn = Session(month);
        var again = Session(month.Next());
        if (again >= world.Current.FirstDay || !world.Random.Chance(0.92))
            return;
        var amount = Math.Max(loan.Row.DisbursedAmount.Amount, loan.Programme.Amount(world.Random));
        loans.Lend(member, loan.Programme, amount, again);
    }

    private static void GoOverdue(DemoLoan loan) => loan.Balance = loan.Balance with
    {
        InTerm = Vnd.Zero,
        Overdue = loan.Balance.InTerm,
        ArrearsInTerm = Vnd.Zero,
        ArrearsOverdue = loan.Balance.ArrearsInTerm,
    };
}
