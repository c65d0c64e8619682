using TkvvPortal.Domain.Loans.Watching;

namespace TkvvPortal.Domain.Tests.Loans.Watching;

public sealed class ArrearsAgeTests
{
    private static readonly InterestRate Rate = new(7.92m);

    /// <summary>The worked value of the staff's short way: 50 million at 7.92 %.</summary>
    [Fact]
    public void One_month_is_a_twelfth_of_a_year() =>
        Assert.Equal(new Vnd(330_000), ArrearsAge.OneMonth(new Vnd(50_000_000), Rate));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(165_000, 0.5)]
    [InlineData(990_000, 3)]
    public void Arrears_are_aged_in_months_of_interest(long arrears, decimal months) =>
        Assert.Equal(months, Of(Balances.Of(inTerm: 50_000_000, arrearsInTerm: arrears)).Months);

    [Fact]
    public void Overdue_principal_counts_at_the_same_rate_and_overdue_arrears_with_the_others() =>
        Assert.Equal(
            new ArrearsAge(new Vnd(70_000), new Vnd(330_000)),
            Of(Balances.Of(inTerm: 30_000_000, overdue: 20_000_000, arrearsInTerm: 30_000, arrearsOverdue: 40_000, arrearsGrace: 9_000)));

    [Theory]
    [InlineData(990_000, false)]
    [InlineData(990_001, true)]
    public void Three_months_of_interest_are_not_yet_more_than_three(long arrears, bool exceeds) =>
        Assert.Equal(exceeds, Of(Balances.Of(inTerm: 50_000_000, arrearsInTerm: arrears)).Exceeds(3));

    [Fact]
    public void Ageing_pauses_while_no_interest_runs()
    {
        var age = Of(Balances.Of(frozen: 50_000_000, arrearsInTerm: 5_000_000));

        Assert.Null(age.Months);
        Assert.False(age.Exceeds(3));
    }

    [Fact]
    public void A_member_is_aged_over_the_loans_on_which_interest_runs()
    {
        var member = ArrearsAge.Of(
        [
            Of(Balances.Of(inTerm: 50_000_000, arrearsInTerm: 660_000)),
            Of(Balances.Of(inTerm: 50_000_000)),
            Of(Balances.Of(frozen: 50_000_000, arrearsInTerm: 5_000_000)),
        ]);

        Assert.Equal((new Vnd(660_000), 1m), (member.Arrears, member.Months));
        Assert.Null(ArrearsAge.Of([]).Months);
    }

    private static ArrearsAge Of(Domain.Loans.BankBalance balance) => ArrearsAge.Of(balance, Rate);
}
