using TkvvPortal.Domain.Loans.Watching;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Tests.Loans.Watching;

public sealed class WatchLimitsTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly WatchLimits Limits = new(
        DueSoonDays: 30, OutlookDays: 60, FreezeEndDays: 60, AdjustmentDays: 10, InactiveMonths: 3, ArrearsMonths: 3);

    private static readonly WatchedLoan Quiet = new(
        Balances.InTerm(50_000_000), new InterestRate(7.92m), Today.AddDays(-20),
        IsStudentLoan: false, InterestInGrace: false, NextDueOn: null, AdjustmentLastDay: null, FrozenUntil: null);

    [Fact]
    public void A_loan_that_is_as_it_should_be_stands_on_no_list() => Assert.Empty(Limits.Find(Quiet, Today));

    [Theory]
    [InlineData(-1)]
    [InlineData(0, WatchReason.DueSoon, WatchReason.DueInOutlook)]
    [InlineData(30, WatchReason.DueSoon, WatchReason.DueInOutlook)]
    [InlineData(31, WatchReason.DueInOutlook)]
    [InlineData(60, WatchReason.DueInOutlook)]
    [InlineData(61)]
    public void What_falls_due_is_told_thirty_days_ahead_and_looked_at_sixty(int days, params WatchReason[] lists) =>
        Assert.Equal(lists, Limits.Find(Quiet with { NextDueOn = Today.AddDays(days) }, Today));

    [Theory]
    [InlineData(-1)]
    [InlineData(0, WatchReason.AdjustmentDeadlineNear)]
    [InlineData(10, WatchReason.AdjustmentDeadlineNear)]
    [InlineData(11)]
    public void The_deadline_of_an_adjustment_is_near_up_to_its_day(int days, params WatchReason[] lists) =>
        Assert.Equal(lists, Limits.Find(Quiet with { AdjustmentLastDay = Today.AddDays(days) }, Today));

    [Theory]
    [InlineData(60, WatchReason.FreezeEnding)]
    [InlineData(61)]
    public void The_end_of_a_freeze_is_looked_at_ahead(int days, params WatchReason[] lists) =>
        Assert.Equal(lists, Limits.Find(Frozen with { FrozenUntil = Today.AddDays(days) }, Today));

    [Fact]
    public void Nothing_falls_due_of_a_loan_that_is_frozen_altogether() =>
        Assert.Empty(Limits.Find(Frozen with { NextDueOn = Today, AdjustmentLastDay = Today }, Today));

    [Fact]
    public void A_freeze_that_the_bank_has_ended_does_not_end_again() =>
        Assert.Empty(Limits.Find(Quiet with { FrozenUntil = Today.AddDays(5) }, Today));

    [Fact]
    public void Overdue_principal_and_high_arrears_are_watched()
    {
        var balance = Balances.Of(inTerm: 40_000_000, overdue: 10_000_000, arrearsInTerm: 990_001);

        Assert.Equal([WatchReason.Overdue, WatchReason.ArrearsHigh], Limits.Find(Quiet with { Balance = balance }, Today));
        Assert.Equal([WatchReason.Overdue], Limits.Find(Quiet with { Balance = balance, InterestInGrace = true }, Today));
    }

    [Fact]
    public void A_loan_that_is_paid_off_stands_on_no_list() =>
        Assert.Empty(Limits.Find(
            Quiet with { Balance = Balances.InTerm(0), LastTransactionOn = Today.AddYears(-1), NextDueOn = Today }, Today));

    [Theory]
    [InlineData("2026-11-25", "2026-08-25", false)]
    [InlineData("2026-11-25", "2026-08-24", true)]
    [InlineData("2027-05-31", "2027-02-28", false)]
    [InlineData("2027-05-31", "2027-02-27", true)]
    public void A_transaction_on_the_same_date_three_months_earlier_still_counts(string today, string last, bool inactive)
    {
        var loan = Quiet with { LastTransactionOn = DateOnly.Parse(last) };

        Assert.Equal(inactive, Limits.Find(loan, DateOnly.Parse(today)).Contains(WatchReason.Inactive));
    }

    [Fact]
    public void Frozen_and_student_loans_are_never_inactive_but_housing_in_grace_is()
    {
        var old = Today.AddYears(-1);

        Assert.False((Quiet with { LastTransactionOn = old, IsStudentLoan = true, InterestInGrace = true }).IsInactive(Today, 3));
        Assert.False((Quiet with { LastTransactionOn = old, Balance = Balances.Of(inTerm: 1, frozen: 1) }).IsInactive(Today, 3));
        Assert.False((Quiet with { LastTransactionOn = old, Balance = Balances.InTerm(0) }).IsInactive(Today, 3));
        Assert.True((Quiet with { LastTransactionOn = old, InterestInGrace = true }).IsInactive(Today, 3));
    }

    [Fact]
    public void The_limits_are_parameters_of_the_day()
    {
        var from = new DateOnly(2026, 1, 1);
        var policy = new PolicyBook(
        [
            Policies.Value(PolicyKey.DueNoticeDays, from, 30),
            Policies.Value(PolicyKey.DueNoticeDays, Today.AddDays(1), 45),
            Policies.Value(PolicyKey.DueOutlookDays, from, 60),
            Policies.Value(PolicyKey.FreezeEndDays, from, 60),
            Policies.Value(PolicyKey.AdjustmentWatchDays, from, 10),
            Policies.Value(PolicyKey.InactiveMonths, from, 3),
            Policies.Value(PolicyKey.ArrearsWatchMonths, from, 3),
        ]);

        Assert.Equal(Limits, WatchLimits.On(policy, Today));
        Assert.Equal(Limits with { DueSoonDays = 45 }, WatchLimits.On(policy, Today.AddDays(1)));
    }

    private static WatchedLoan Frozen => Quiet with { Balance = Balances.Of(frozen: 50_000_000) };
}
