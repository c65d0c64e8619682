using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Tests.Loans.Checks;

public sealed class UseCheckCoverageTests
{
    private static readonly UseCheckPolicy Policy = new(30, NewShare: 1, InactiveShare: 1, OlderShare: 0.9m);
    private static readonly DateOnly Paid = new(2026, 10, 1);

    [Theory]
    [InlineData(null, "2026-10-31", UseCheckDuty.Owed)]
    [InlineData(null, "2026-11-01", UseCheckDuty.Missed)]
    [InlineData("2026-10-31", "2027-03-01", UseCheckDuty.Kept)]
    [InlineData("2026-11-01", "2027-03-01", UseCheckDuty.KeptLate)]
    public void A_new_loan_is_checked_within_thirty_days(string? checkedOn, string today, UseCheckDuty duty) =>
        Assert.Equal(duty, Policy.Duty(Paid, checkedOn is null ? null : DateOnly.Parse(checkedOn), DateOnly.Parse(today)));

    [Theory]
    [InlineData("2026-01-01", false, UseCheckClass.New)]
    [InlineData("2026-06-01", true, UseCheckClass.New)]
    [InlineData("2025-12-31", true, UseCheckClass.Inactive)]
    [InlineData("2025-12-31", false, UseCheckClass.Older)]
    public void A_loan_is_checked_for_the_first_reason_that_fits(string paid, bool inactive, UseCheckClass of) =>
        Assert.Equal(of, new UseCheckItem(DateOnly.Parse(paid), inactive, IsChecked: false).ClassIn(2026));

    [Fact]
    public void All_new_and_inactive_loans_are_checked_and_nine_in_ten_of_the_older()
    {
        var coverage = UseCheckCoverage.OfGroup([.. New(3, 2), .. Inactive(2, 1), .. Older(11, 4)], 2026, Policy);

        Assert.Equal(
            [
                new(UseCheckClass.New, 3, 2, 3, 1),
                new(UseCheckClass.Inactive, 2, 1, 2, 1),
                new(UseCheckClass.Older, 11, 4, 10, 6),
            ],
            coverage);
    }

    [Fact]
    public void A_class_without_a_loan_needs_no_check() =>
        Assert.All(UseCheckCoverage.OfGroup([], 2026, Policy), one => Assert.Equal((0, 0, 0), (one.Loans, one.Needed, one.Missing)));

    [Fact]
    public void A_group_that_checked_more_does_not_make_up_for_another()
    {
        var eager = UseCheckCoverage.OfGroup(Older(10, 10), 2026, Policy);
        var lazy = UseCheckCoverage.OfGroup(Older(10, 8), 2026, Policy);

        Assert.Equal(
            [new(UseCheckClass.New, 0, 0, 0, 0), new(UseCheckClass.Inactive, 0, 0, 0, 0), new(UseCheckClass.Older, 20, 18, 18, 1)],
            UseCheckCoverage.Over([.. eager, .. lazy]));
    }

    [Fact]
    public void Difficult_areas_check_fewer_of_the_older_loans()
    {
        var policy = new PolicyBook(
        [
            Policies.Value(PolicyKey.UseCheckDays, Paid, 30),
            Policies.Value(PolicyKey.UseCheckNew, Paid, 1),
            Policies.Value(PolicyKey.UseCheckInactive, Paid, 1),
            Policies.Value(PolicyKey.UseCheckOlder, Paid, 0.9m),
            Policies.Value(PolicyKey.UseCheckOlderDifficult, Paid, 0.75m),
        ]);

        Assert.Equal(Policy, UseCheckPolicy.On(policy, Paid, difficultArea: false));
        Assert.Equal(
            new(UseCheckClass.Older, 10, 0, 8, 8),
            UseCheckCoverage.OfGroup(Older(10, 0), 2026, UseCheckPolicy.On(policy, Paid, difficultArea: true))[^1]);
    }

    private static IEnumerable<UseCheckItem> New(int loans, int done) => Items(Paid, inactive: false, loans, done);

    private static IEnumerable<UseCheckItem> Inactive(int loans, int done) => Items(Paid.AddYears(-1), inactive: true, loans, done);

    private static IEnumerable<UseCheckItem> Older(int loans, int done) => Items(Paid.AddYears(-1), inactive: false, loans, done);

    private static IEnumerable<UseCheckItem> Items(DateOnly paid, bool inactive, int loans, int done) =>
        Enumerable.Range(0, loans).Select(i => new UseCheckItem(paid, inactive, i < done));
}
