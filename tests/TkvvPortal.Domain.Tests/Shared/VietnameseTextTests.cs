using System.Text;

namespace TkvvPortal.Domain.Tests.Shared;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Hòa")]
    [InlineData("Hoà")]
    [InlineData("HÒA")]
    [InlineData("hoa")]
    [InlineData("  Hòa ")]
    public void One_name_in_every_spelling_folds_alike(string spelling)
    {
        Assert.Equal("hoa", VietnameseText.Fold(spelling.Normalize(NormalizationForm.FormC)));
        Assert.Equal("hoa", VietnameseText.Fold(spelling.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void All_vowels_and_the_letter_d_with_a_stroke_fold_to_plain_letters() =>
        Assert.Equal(
            "aaaaaa aaaaaa eeeee ooooo ooooo uuuuu yyyyy dd",
            VietnameseText.Fold("ăằẳẵắặ âầẩẫấậ êềểễế ôồổỗố ơờởỡớ ưừửữứ yỳỷỹý đĐ"));

    [Fact]
    public void Kept_text_is_composed_trimmed_and_single_spaced()
    {
        var typed = "  Nguyễn\t Văn\u00A0 Hòa ".Normalize(NormalizationForm.FormD);

        var kept = VietnameseText.Clean(typed);

        Assert.Equal("Nguyễn Văn Hòa", kept);
        Assert.True(kept.IsNormalized(NormalizationForm.FormC));
    }

    [Fact]
    public void Line_breaks_stay_and_are_the_same_whatever_the_browser_sends() =>
        Assert.Equal("Ý thứ nhất\nÝ thứ hai", VietnameseText.Clean("Ý thứ nhất  \r\n  Ý thứ hai\r\n"));

    [Fact]
    public void Cleaning_twice_changes_nothing()
    {
        var once = VietnameseText.Clean("  Tổ \r\n\r\n 12   ấp   Minh Thành ");

        Assert.Equal(once, VietnameseText.Clean(once));
    }

    [Fact]
    public void A_search_is_taken_apart_into_folded_words() =>
        Assert.Equal(["duc", "nguyen", "0123"], VietnameseText.Words(" Đức  NGUYỄN 0123 "));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \t ")]
    [InlineData("\u0301")]
    public void A_search_without_letters_has_no_words(string? search) =>
        Assert.Empty(VietnameseText.Words(search));

    [Fact]
    public void A_search_over_several_lines_has_no_empty_word() =>
        Assert.Equal(["an", "binh"], VietnameseText.Words("An\n\nBình"));
}
