using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Events;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Tests.Loans.Events;

/// <summary>The contract of a loan as the bank reports it.</summary>
public sealed class LoanContractTests
{
    private static readonly DisbursementTerms Terms = new(new DateOnly(2026, 3, 15), new Vnd(10_000_000), new DateOnly(2028, 3, 15), 12);

    private static readonly DateOnly Since = new(2013, 3, 5);

    private static readonly PolicyBook Book = new(
    [
        Policies.Value(PolicyKey.ScheduleUnit, Since, 100), Policies.Value(PolicyKey.ScheduleRounding, Since, 1),
        Policies.Value(PolicyKey.ScheduleRemainder, Since, 1), Policies.Value(PolicyKey.ScheduleDueDay, Since, 1),
        Policies.Value(PolicyKey.OverduePerInstalment, Since, 0), Policies.Value(PolicyKey.OverduePerInstalment, new(2026, 3, 1), 1),
    ]);

    [Theory]
    [InlineData("2026-03-15", "2028-03-15", 24)]
    [InlineData("2026-03-15", "2028-03-04", 24)]
    [InlineData("2026-01-03", "2030-12-04", 60)]
    [InlineData("2026-01-31", "2026-02-28", 1)]
    public void The_term_counts_a_last_day_drawn_back_to_the_session_as_agreed(string paid, string ends, int months) =>
        Assert.Equal(months, (Terms with { DisbursedOn = DateOnly.Parse(paid), MaturesOn = DateOnly.Parse(ends) }).TermMonths);

    [Fact]
    public void An_extension_the_bank_reports_is_not_counted_twice()
    {
        var loan = Lend(Terms);
        loan.KeepAgreedEnd();
        loan.Agree(loan.ProgrammeId, loan.Rate, Terms with { MaturesOn = new DateOnly(2028, 9, 15) });
        loan.KeepAgreedEnd();

        var contract = LoanContract.Of(loan, Book, 10, alwaysPerInstalment: false);

        Assert.Equal((new DateOnly(2028, 3, 15), 24), (contract.AgreedEnd, contract.TermMonths));
        Assert.Equal([new(2027, 3, 10), new DateOnly(2028, 3, 10)], contract.Schedule.Instalments.Select(one => one.DueOn));
    }

    [Theory]
    [InlineData("2026-02-28", false, OverdueRegime.AtFinalDate)]
    [InlineData("2026-03-01", false, OverdueRegime.PerInstalment)]
    [InlineData("2026-02-28", true, OverdueRegime.PerInstalment)]
    public void The_regime_follows_the_day_of_disbursement(string paid, bool always, OverdueRegime regime) =>
        Assert.Equal(regime, LoanContract.Of(Lend(Terms with { DisbursedOn = DateOnly.Parse(paid) }), Book, 10, always).Regime);

    private static Loan Lend(DisbursementTerms terms) => Loan.Disburse(
        Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "6600000000000001", Guid.CreateVersion7(), new InterestRate(7.92m), terms);
}
