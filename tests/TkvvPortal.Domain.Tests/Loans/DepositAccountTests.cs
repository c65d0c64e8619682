using TkvvPortal.Domain.Loans;

namespace TkvvPortal.Domain.Tests.Loans;

public sealed class DepositAccountTests
{
    private static readonly DateOnly AsOf = new(2026, 10, 1);

    [Fact]
    public void The_balance_is_the_banks_as_of_a_data_date()
    {
        var account = Open(new Vnd(0));

        account.Report(new Vnd(1_250_000), AsOf.AddMonths(1));

        Assert.Equal((new Vnd(1_250_000), AsOf.AddMonths(1)), (account.Balance, account.AsOf));
    }

    [Fact]
    public void A_balance_is_not_negative()
    {
        var account = Open(new Vnd(500_000));

        Refused.By(LoanRules.BalanceIsNotNegative, "Balance", () => Open(new Vnd(-1)));
        Refused.By(LoanRules.BalanceIsNotNegative, "Balance", () => account.Report(new Vnd(-1), AsOf));

        Assert.Equal(new Vnd(500_000), account.Balance);
    }

    private static DepositAccount Open(Vnd balance) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), balance, AsOf);
}
