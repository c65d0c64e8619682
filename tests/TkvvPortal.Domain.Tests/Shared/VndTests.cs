using System.Reflection;

namespace TkvvPortal.Domain.Tests.Shared;

public sealed class VndTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1_000, "1.000")]
    [InlineData(1_500_000, "1.500.000")]
    [InlineData(-71_233, "-71.233")]
    [InlineData(9_223_372_036_854_775_807, "9.223.372.036.854.775.807")]
    public void An_amount_is_written_with_dots(long amount, string written) =>
        Assert.Equal(written, new Vnd(amount).ToString());

    [Fact]
    public void The_parts_of_a_split_always_add_up_and_differ_by_at_most_one_dong()
    {
        var random = new Random(20261101);
        for (var round = 0; round < 2_000; round++)
        {
            var whole = new Vnd(random.NextInt64(-5_000_000_000, 5_000_000_000));
            var count = random.Next(1, 70);

            var parts = whole.Split(count);

            Assert.Equal(count, parts.Count);
            Assert.Equal(whole, parts.Total(part => part));
            Assert.InRange(parts.Max(part => part.Amount) - parts.Min(part => part.Amount), 0, 1);
        }
    }

    [Fact]
    public void The_first_parts_of_a_split_carry_the_remainder() =>
        Assert.Equal([new Vnd(34), new Vnd(33), new Vnd(33)], new Vnd(100).Split(3));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_split_has_at_least_one_part(int parts) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Vnd(100).Split(parts));

    [Fact]
    public void A_sum_beyond_64_bits_is_an_error_and_never_wraps()
    {
        var most = new Vnd(long.MaxValue);
        var least = new Vnd(long.MinValue);

        Assert.Throws<OverflowException>(() => most + new Vnd(1));
        Assert.Throws<OverflowException>(() => least - new Vnd(1));
        Assert.Throws<OverflowException>(() => new[] { most, most }.Total(amount => amount));
    }

    [Fact]
    public void Amounts_compare_and_sort_by_value()
    {
        var (less, more) = (new Vnd(999), new Vnd(1_000));

        Assert.True(less < more && less <= more && more > less && more >= less);
        Assert.True(more >= new Vnd(1_000) && more <= new Vnd(1_000));
        Assert.Equal(more, Vnd.Max(less, more));
        Assert.Equal([less, more], new[] { more, less }.Order());
    }

    [Fact]
    public void Only_an_amount_above_zero_is_positive()
    {
        Assert.True(new Vnd(1).IsPositive);
        Assert.False(Vnd.Zero.IsPositive);
        Assert.False(new Vnd(-1).IsPositive);
    }

    [Fact]
    public void The_sum_of_nothing_is_zero() =>
        Assert.Equal(Vnd.Zero, Array.Empty<Vnd>().Total(amount => amount));

    [Fact]
    public void Money_is_never_divided_multiplied_or_converted_silently()
    {
        var operators = typeof(Vnd).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name);

        Assert.Empty(operators.Intersect(["op_Implicit", "op_Division", "op_Multiply", "op_Modulus"]));
    }
}
