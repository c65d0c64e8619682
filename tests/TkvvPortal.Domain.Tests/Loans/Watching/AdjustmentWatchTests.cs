using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Tests.Loans.Watching;

/// <summary>Until when, and of which loans, adjustments are handed in.</summary>
public sealed class AdjustmentWatchTests
{
    private static readonly DateOnly Letter597 = new(2026, 3, 1);
    private static readonly LoanProgramme Poor = new(Guid.CreateVersion7(), "01", "HN", "Hộ nghèo", interestInGrace: false);
    private static readonly LoanProgramme Housing = new(Guid.CreateVersion7(), LoanProgramme.SocialHousing, "NOXH", "Nhà ở xã hội", interestInGrace: false);
    private static readonly AdjustmentWatch Watch = AdjustmentWatch.On(
        new PolicyBook(
        [
            Policies.Value(PolicyKey.OverduePerInstalment, new DateOnly(2013, 3, 5), 0),
            Policies.Value(PolicyKey.OverduePerInstalment, Letter597, 1),
            Policies.Value(PolicyKey.OverduePerInstalment, new DateOnly(2030, 1, 1), 0),
            Policies.Value(PolicyKey.AdjustmentCustomerDays, new DateOnly(2013, 3, 5), 5),
            Policies.Value(PolicyKey.AdjustmentLeaderDays, new DateOnly(2013, 3, 5), 3),
        ]),
        new DateOnly(2026, 11, 25), Holidays.Of2026);

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2029-12-31", true)]
    [InlineData("2030-01-01", false)]
    public void Loans_of_the_days_in_force_are_covered_and_social_housing_always(string disbursed, bool covered)
    {
        var loan = Lent(DateOnly.Parse(disbursed), due: 10_000_000);

        Assert.Equal(covered, Watch.Covers(loan, Poor));
        Assert.True(Watch.Covers(loan, Housing));
    }

    [Fact]
    public void The_final_date_is_never_adjusted() => Assert.False(Watch.Covers(Lent(Letter597, due: 50_000_000), Housing));

    [Fact]
    public void A_watched_loan_says_until_when_its_adjustment_is_handed_in()
    {
        Assert.Equal(new DateOnly(2027, 3, 10), WatchedLoan.Of(Lent(Letter597, due: 10_000_000), Poor, Watch, 10).AdjustmentLastDay);
        Assert.Null(WatchedLoan.Of(Lent(Letter597.AddDays(-1), due: 10_000_000), Poor, Watch, 10).AdjustmentLastDay);
        Assert.True(WatchedLoan.Of(Lent(Letter597, due: 1), new LoanProgramme(Guid.CreateVersion7(), "02", "HSSV", "HSSV", true) { IsStudentLoan = true }, Watch, 10).IsStudentLoan);
    }

    /// <summary>Any window of days, any session day: the range holds the very due dates whose last day lies in the window.</summary>
    [Fact]
    public void The_range_of_due_dates_is_exactly_that_of_the_last_days()
    {
        for (var sessionDay = 1; sessionDay <= 31; sessionDay++)
        {
            for (var start = 0; start < 60; start += 7)
            {
                var (first, last) = (new DateOnly(2026, 11, 1).AddDays(start), new DateOnly(2026, 11, 1).AddDays(start + 10));
                var range = Watch.DueDates(first, last, sessionDay);

                for (var due = first.AddDays(-60); due <= last.AddDays(90); due = due.AddDays(1))
                    Assert.Equal(Watch.LastDay(due, sessionDay) >= first && Watch.LastDay(due, sessionDay) <= last, range?.Contains(due) == true);
            }
        }
    }

    private static Loan Lent(DateOnly on, long due)
    {
        var loan = Loan.Disburse(
            Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "6600000000000012", Guid.CreateVersion7(), new InterestRate(6.6m),
            new DisbursementTerms(on, new Vnd(50_000_000), on.AddYears(5), 12));
        loan.Foresee(new LoanOutlook(new DateOnly(2027, 3, 10), new Vnd(due), null));
        return loan;
    }
}
