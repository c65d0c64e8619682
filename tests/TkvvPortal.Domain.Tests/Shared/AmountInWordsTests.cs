namespace TkvvPortal.Domain.Tests.Shared;

public sealed class AmountInWordsTests
{
    [Theory]
    [InlineData(0, "Không đồng")]
    [InlineData(1, "Một đồng")]
    [InlineData(5, "Năm đồng")]
    [InlineData(10, "Mười đồng")]
    [InlineData(11, "Mười một đồng")]
    [InlineData(15, "Mười lăm đồng")]
    [InlineData(20, "Hai mươi đồng")]
    [InlineData(21, "Hai mươi mốt đồng")]
    [InlineData(25, "Hai mươi lăm đồng")]
    [InlineData(100, "Một trăm đồng")]
    [InlineData(105, "Một trăm lẻ năm đồng")]
    [InlineData(110, "Một trăm mười đồng")]
    [InlineData(115, "Một trăm mười lăm đồng")]
    [InlineData(1_000, "Một nghìn đồng")]
    [InlineData(1_001, "Một nghìn không trăm lẻ một đồng")]
    [InlineData(1_010, "Một nghìn không trăm mười đồng")]
    [InlineData(10_000, "Mười nghìn đồng")]
    [InlineData(71_233, "Bảy mươi mốt nghìn hai trăm ba mươi ba đồng")]
    [InlineData(125_000, "Một trăm hai mươi lăm nghìn đồng")]
    [InlineData(336_329, "Ba trăm ba mươi sáu nghìn ba trăm hai mươi chín đồng")]
    [InlineData(1_000_000, "Một triệu đồng")]
    [InlineData(1_005_000, "Một triệu không trăm lẻ năm nghìn đồng")]
    [InlineData(1_000_005, "Một triệu không trăm lẻ năm đồng")]
    [InlineData(50_000_000, "Năm mươi triệu đồng")]
    [InlineData(1_000_000_000, "Một tỷ đồng")]
    [InlineData(2_500_000_000, "Hai tỷ năm trăm triệu đồng")]
    [InlineData(12_345_678_915, "Mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm mười lăm đồng")]
    [InlineData(1_000_000_000_000, "Một nghìn tỷ đồng")]
    [InlineData(-15_000, "Âm mười lăm nghìn đồng")]
    public void An_amount_is_said_as_people_say_it(long amount, string words) =>
        Assert.Equal(words, AmountInWords.Of(new Vnd(amount)));

    [Fact]
    public void Two_different_amounts_never_sound_alike()
    {
        var amounts = Enumerable.Range(0, 20_000).Select(i => new Vnd(i * 137L)).ToList();

        var spoken = amounts.Select(AmountInWords.Of).Distinct(StringComparer.Ordinal);

        Assert.Equal(amounts.Count, spoken.Count());
    }

    [Fact]
    public void Words_are_separated_by_one_space()
    {
        var random = new Random(20261102);
        for (var round = 0; round < 2_000; round++)
        {
            var words = AmountInWords.Of(new Vnd(random.NextInt64(0, 1_000_000_000_000)));

            Assert.DoesNotContain("  ", words, StringComparison.Ordinal);
            Assert.EndsWith(" đồng", words, StringComparison.Ordinal);
        }
    }
}
