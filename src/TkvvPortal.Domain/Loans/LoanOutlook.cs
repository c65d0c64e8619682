using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Loans.Schedules;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans;

/// <summary>What falls due next of a loan, drawn up from its data date on and kept with it so that lists find it; provisional.</summary>
/// <param name="NextDueOn">The next due date with principal in term, on or after the data date; the last one when all have passed; none when no principal is in term.</param>
/// <param name="NextDueAmount">The principal in term due by then, what earlier instalments left included, đồng.</param>
/// <param name="FrozenUntil">The last day of a freeze; none when the loan is not frozen or the day is not known.</param>
public sealed record LoanOutlook(DateOnly? NextDueOn, Vnd NextDueAmount, DateOnly? FrozenUntil)
{
    /// <summary>The outlook of a loan of which nothing falls due.</summary>
    public static LoanOutlook Nothing { get; } = new(null, Vnd.Zero, null);

    /// <summary>The outlook of a loan by its terms and the bank's balance; the end of a freeze is not in either and stays as it is known.</summary>
    public static LoanOutlook Of(Loan loan, SchedulePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(loan);
        var frozenUntil = loan.Frozen.IsPositive ? loan.FrozenUntil : null;
        return loan.InTerm.IsPositive
            ? Of(RepaymentSchedule.For(loan.Terms, policy).After(loan.Repaid), loan.Balance) with { FrozenUntil = frozenUntil }
            : Nothing with { FrozenUntil = frozenUntil };
    }

    /// <summary>The outlook by instalments of which the bank's overdue principal is not taken off yet: it lies on the oldest.</summary>
    public static LoanOutlook Of(IReadOnlyList<InstalmentLeft> instalments, BankBalance balance)
    {
        ArgumentNullException.ThrowIfNull(instalments);
        ArgumentNullException.ThrowIfNull(balance);
        List<(DateOnly DueOn, Vnd InTerm)> open = new(instalments.Count);
        var overdue = balance.Overdue;
        foreach (var one in instalments)
        {
            var moved = Least(overdue, one.Left);
            overdue -= moved;
            if (one.Left > moved)
                open.Add((one.Instalment.DueOn, one.Left - moved));
        }

        return From(open, balance.AsOf, balance.InTerm);
    }

    /// <summary>The outlook of a loan that something happened to, on the last day anything is known of it, so that it is the same on every later day.</summary>
    public static LoanOutlook Of(LoanLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return Of(ledger.StateOn(ledger.LastDay));
    }

    /// <summary>The same, or by the bank's balance alone while it contradicts one of the events.</summary>
    public static LoanOutlook Of(Loan loan, LoanLedger ledger, SchedulePolicy policy)
    {
        try
        {
            return Of(ledger);
        }
        catch (RuleViolationException)
        {
            return Of(loan, policy);
        }
    }

    /// <summary>The outlook of a loan replayed from its events.</summary>
    public static LoanOutlook Of(LoanState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var open = state.Instalments.Where(one => one.InTerm.IsPositive).Select(one => (one.DueOn, one.InTerm)).OrderBy(one => one.DueOn);
        return From([.. open], state.AsOf, state.InTerm) with { FrozenUntil = state.FrozenUntil };
    }

    private static LoanOutlook From(List<(DateOnly DueOn, Vnd InTerm)> open, DateOnly asOf, Vnd inTerm)
    {
        if (open.Count == 0 || !inTerm.IsPositive)
            return Nothing;
        var coming = open.FindIndex(one => one.DueOn >= asOf);
        var next = open[coming < 0 ? ^1 : coming].DueOn;
        return new LoanOutlook(next, Least(inTerm, open.Where(one => one.DueOn <= next).Total(one => one.InTerm)), null);
    }

    private static Vnd Least(Vnd left, Vnd right) => left < right ? left : right;
}
