using TkvvPortal.Web.Features.Search;

namespace TkvvPortal.Web.Tests.Features.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("0912 345 678", "0912345678")]
    [InlineData("0912.345.678", "0912345678")]
    [InlineData("+84 912-345-678", "0912345678")]
    [InlineData("1203045", "1203045")]
    [InlineData("nguyen 12", null)]
    [InlineData("", null)]
    public void Digits_are_one_number_however_they_are_written(string typed, string? number) => Assert.Equal(number, new SearchQuery(typed).Number);

    [Theory]
    [InlineData("0008/2026", 8, 2026)]
    [InlineData("8 / 2026", 8, 2026)]
    [InlineData("2026-0008", 8, 2026)]
    [InlineData("0123", 123, null)]
    [InlineData("0912345678", null, null)]
    [InlineData("8/1999", null, null)]
    public void A_receipt_is_quoted_with_or_without_its_year(string typed, int? number, int? year) =>
        Assert.Equal((number, year), (new SearchQuery(typed).Receipt?.Number, new SearchQuery(typed).Receipt?.Year));

    [Theory]
    [InlineData("Nguyễn  Văn", "nguyen van")]
    [InlineData("ĐỖ thị", "do thi")]
    public void Words_lose_their_diacritics(string typed, string words) => Assert.Equal(words, string.Join(' ', new SearchQuery(typed).Words));

    [Fact]
    public void A_text_fits_when_it_holds_every_word_in_any_order()
    {
        var query = new SearchQuery("dien cup");

        Assert.True(query.Fits("Ông Cúp", null, "mất điện"));
        Assert.False(query.Fits("mất điện"));
    }
}
