using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Tests.Policy;

public sealed class PolicyBookTests
{
    private static readonly DateOnly Change = new(2026, 7, 24);

    private static readonly PolicyBook Book = new(
    [
        Policies.Value(PolicyKey.GroupMax, new DateOnly(2013, 3, 5), 60),
        Policies.Value(PolicyKey.GroupMax, Change, 50),
        Policies.Value(PolicyKey.OverdueFactor, new DateOnly(2015, 1, 1), 1.30m),
        Policies.Value(PolicyKey.DepositMax, new DateOnly(2026, 1, 1), 20_000_000),
    ]);

    [Fact]
    public void The_value_of_a_day_is_the_latest_in_force_by_then()
    {
        Assert.Equal(60, Book.Count(PolicyKey.GroupMax, Change.AddDays(-1)));
        Assert.Equal(50, Book.Count(PolicyKey.GroupMax, Change));
        Assert.Equal(50, Book.Count(PolicyKey.GroupMax, Change.AddYears(5)));
    }

    [Fact]
    public void The_order_in_which_values_are_given_does_not_matter()
    {
        var book = new PolicyBook(
        [
            Policies.Value(PolicyKey.GroupMax, Change, 50),
            Policies.Value(PolicyKey.GroupMax, new DateOnly(2013, 3, 5), 60),
        ]);

        Assert.Equal(60, book.Count(PolicyKey.GroupMax, Change.AddDays(-1)));
        Assert.Equal(50, book.Count(PolicyKey.GroupMax, Change));
    }

    [Fact]
    public void A_value_is_read_as_a_number_a_count_or_money()
    {
        Assert.Equal(1.30m, Book.Number(PolicyKey.OverdueFactor, Change));
        Assert.Equal(50, Book.Count(PolicyKey.GroupMax, Change));
        Assert.Equal(new Vnd(20_000_000), Book.Money(PolicyKey.DepositMax, Change));
    }

    [Fact]
    public void A_day_before_the_first_value_and_an_unknown_key_are_errors()
    {
        Assert.Throws<InvalidOperationException>(() => Book.Number(PolicyKey.GroupMax, new DateOnly(2013, 3, 4)));
        Assert.Throws<InvalidOperationException>(() => Book.Number(PolicyKey.Quorum, Change));
    }

    [Fact]
    public void A_value_names_its_source() =>
        Assert.Equal("Quyết định thử nghiệm", Book.Find(PolicyKey.GroupMax, Change).Source);

    [Fact]
    public void Every_named_key_is_on_the_list_once()
    {
        var named = typeof(PolicyKey).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(named.Order(StringComparer.Ordinal), PolicyKey.All.Order(StringComparer.Ordinal));
    }
}
