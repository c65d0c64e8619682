using System.Text;

namespace TkvvPortal.Domain.Tests.Shared;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Nguyễn Văn Đức", "Đức")]
    [InlineData("Đức", "Đức")]
    [InlineData("  Trần  Thị  Ánh ", "Ánh")]
    public void The_given_name_is_the_last_word(string fullName, string given) =>
        Assert.Equal(given, PersonName.GivenName(fullName));

    [Fact]
    public void People_stand_by_given_name_in_the_order_of_the_Vietnamese_alphabet() =>
        AssertInOrder(
            "Trần Văn An", "Lê Thị Ánh", "Phạm Văn Ăn", "Đỗ Thị Ân", "Võ Văn Bình", "Lý Thị Cúc", "Cao Văn Dũng",
            "An Văn Đức", "Bùi Thị Em", "Hồ Văn Êm", "Trần Văn Long", "Lê Văn Lộc", "Lê Văn Lợi", "Lê Thị Tuyết", "Lê Văn Tự");

    [Fact]
    public void People_of_one_given_name_stand_by_the_words_before_it() =>
        AssertInOrder("Bùi Thị Hoa", "Danh Thị Hoa", "Đỗ Thị Hoa", "Lê Thị Hoa", "Nguyễn Thị Hoa", "Nguyễn Văn Hoa");

    [Fact]
    public void Given_names_that_differ_in_tone_only_are_not_mixed() =>
        AssertInOrder("Lê Thị Hoa", "Võ Thị Hoa", "Bùi Văn Hòa", "Trần Văn Hòa", "An Văn Hóa");

    [Fact]
    public void Writing_does_not_matter_for_the_order()
    {
        var key = PersonName.SortKey("Nguyễn Văn Hòa");

        Assert.Equal(key, PersonName.SortKey("NGUYỄN VĂN HÒA"));
        Assert.Equal(key, PersonName.SortKey(" Nguyễn  Văn Hòa".Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void A_key_fits_its_column_and_orders_alike_in_every_database()
    {
        var key = PersonName.SortKey("Tôn Nữ Hoàng Công Tằng Quỳnh Phương Khánh Nghiêng Nguyễn Đặng Thị Trường");

        Assert.InRange(key.Length, 1, 96);
        Assert.All(key, c => Assert.True(char.IsAsciiHexDigitUpper(c)));
    }

    private static void AssertInOrder(params string[] names) =>
        Assert.Equal(names, names.Reverse().OrderBy(PersonName.SortKey, StringComparer.Ordinal));
}
