using TkvvPortal.Domain.Loans.Events;

namespace TkvvPortal.Domain.Tests.Loans.Events;

/// <summary>What must hold for any history of a loan; the seed is fixed, so a failure comes back.</summary>
public sealed class LedgerPropertiesTests
{
    private const int Rounds = 150;

    [Fact]
    public void Replay_in_any_order_of_entry_equals_the_order_of_days() => ForAny((loan, random) =>
    {
        var shuffled = loan.Ledger.Events.ToArray();
        random.Shuffle(shuffled);

        AssertSame(loan.Ledger, new LoanLedger(loan.Contract, LoanBuilder.Policy, shuffled), random);
    });

    [Fact]
    public void A_reversed_payment_made_again_changes_nothing() => ForAny((loan, random) =>
    {
        var before = loan.Ledger;
        var paid = before.Events.Where(e => e.Kind == LoanEventKind.Paid).OrderBy(_ => random.Next()).First();

        loan.Undoes(paid.Id).Pays(paid.OccurredOn, paid.Principal.Amount, paid.Interest.Amount);

        AssertSame(before, loan.Ledger, random);
    });

    [Fact]
    public void Principal_is_disbursed_less_paid_and_lies_in_one_place() => ForAny((loan, random) =>
    {
        var day = AnyDay(random);
        var state = loan.Ledger.StateOn(day);
        var moved = loan.Ledger.Events.Where(e => e.OccurredOn <= day).ToLookup(e => e.Kind, e => e.Principal.Amount);

        Assert.Equal(moved[LoanEventKind.Disbursed].Sum() - moved[LoanEventKind.Paid].Sum(), state.Outstanding.Amount);
        Assert.Equal(moved[LoanEventKind.Paid].Sum(), state.Instalments.Sum(one => one.Paid.Amount));
        Assert.All([state.InTerm, state.Overdue, state.Frozen, state.PastDue], part => Assert.True(part >= Vnd.Zero));
    });

    [Fact]
    public void Frozen_days_never_bear_interest() => ForAny((loan, random) =>
    {
        foreach (var frozen in loan.Ledger.Events.Where(e => e.Kind == LoanEventKind.Frozen))
        {
            var lines = loan.Ledger.StateOn(LoanBuilder.Today).Charge.Lines;

            Assert.All(lines, line => Assert.True(line.Until <= frozen.OccurredOn || line.From > frozen.Until));
        }
    });

    [Fact]
    public void Interest_never_falls_from_day_to_day_and_its_spans_never_overlap() => ForAny((loan, random) =>
    {
        var day = AnyDay(random);
        var charge = loan.Ledger.StateOn(day).Charge;

        Assert.True(loan.Ledger.StateOn(day.AddDays(1)).Charge.Total >= charge.Total);
        foreach (var part in charge.Lines.GroupBy(line => line.Part))
            Assert.All(part.Zip(part.Skip(1)), pair => Assert.True(pair.First.Until <= pair.Second.From));
    });

    /// <summary>Splitting a period never changes interest: an event that moves no principal leaves the charge as it was.</summary>
    [Fact]
    public void A_notice_changes_neither_the_interest_nor_its_lines() => ForAny((loan, random) =>
    {
        var (day, before) = (AnyDay(random), loan.Ledger.StateOn(LoanBuilder.Today).Charge);
        if (loan.Ledger.StateOn(day).Standing == LoanStanding.Settled)
            return;

        var after = loan.Absconds(day).Ledger.StateOn(LoanBuilder.Today).Charge;

        Assert.Equal(before.Total, after.Total);
        Assert.Equal(before.Lines, after.Lines);
    });

    [Fact]
    public void The_figures_of_the_bank_at_a_data_date_are_what_the_book_says_from_then_on() => ForAny((loan, random) =>
    {
        var day = AnyDay(random);
        var computed = loan.Ledger.StateOn(day.AddDays(-1));
        var reported = Balances.Of(
            computed.InTerm.Amount, computed.Overdue.Amount, computed.Frozen.Amount, random.NextInt64(0, 1_000_000), asOf: day);

        var state = new LoanLedger(loan.Contract, LoanBuilder.Policy, loan.Ledger.Events.Where(e => e.OccurredOn < day), reported).StateOn(day);

        Assert.Equal(reported.Outstanding, state.Outstanding);
        Assert.Equal(reported.Arrears, state.InterestOwed);
    });

    private static void AssertSame(LoanLedger left, LoanLedger right, Random random)
    {
        var day = AnyDay(random);
        var (one, other) = (left.StateOn(day), right.StateOn(day));
        Assert.Equal(one.Instalments, other.Instalments);
        Assert.Equal(
            (one.InTerm, one.Overdue, one.Frozen, one.InterestOwed, one.MaturesOn, one.Standing),
            (other.InTerm, other.Overdue, other.Frozen, other.InterestOwed, other.MaturesOn, other.Standing));
    }

    private static DateOnly AnyDay(Random random) => LoanBuilder.Paid.AddDays(random.Next(2_200));

    private static void ForAny(Action<LoanBuilder, Random> holds)
    {
        var random = new Random(20261127);
        for (var round = 0; round < Rounds; round++)
        {
            var loan = new LoanBuilder(regime: (OverdueRegime)random.Next(1, 3)).Pays(LoanBuilder.Paid.AddDays(30), 1_000);
            for (var step = 0; step < 8; step++)
                Try(loan, random);
            holds(loan, random);
        }
    }

    /// <summary>Something happens that may be refused; a refusal leaves the book as it was.</summary>
    private static void Try(LoanBuilder loan, Random random)
    {
        var (day, before) = (AnyDay(random), loan.Ledger);
        try
        {
            _ = random.Next(5) switch
            {
                0 => loan.Overdue(day),
                1 => loan.Freezes(day, day.AddDays(random.Next(1, 900))),
                2 => loan.Extends(day, random.Next(1, 20)),
                _ => loan.Pays(day, random.Next(0, 9_000_000), random.Next(1, 1_000_000)),
            };
        }
        catch (RuleViolationException)
        {
            Assert.Same(before, loan.Ledger);
        }
    }
}
