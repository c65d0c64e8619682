using System.Text;
using TkvvPortal.Domain.Members;

namespace TkvvPortal.Domain.Tests.Members;

public sealed class MemberTests
{
    [Fact]
    public void A_name_is_kept_composed_and_found_without_diacritics()
    {
        var member = Register("0000012345", " Nguyễn  Thị Hoà".Normalize(NormalizationForm.FormD));

        Assert.Equal("Nguyễn Thị Hoà", member.FullName);
        Assert.Equal("nguyen thi hoa 0000012345", member.SearchKey);
        Assert.Equal(PersonName.SortKey("Nguyễn Thị Hoà"), member.SortKey);
    }

    [Theory]
    [InlineData("")]
    [InlineData("123456789")]
    [InlineData("12345678901")]
    [InlineData("12345O7890")]
    public void A_customer_code_has_ten_digits(string code) =>
        Refused.By(MemberRules.CustomerCodeIsTenDigits, "CustomerCode", () => Register(code, "Nguyễn Thị Hoa"));

    [Fact]
    public void A_person_without_phone_or_identity_number_can_be_described()
    {
        var member = Register("0000012345", "Nguyễn Thị Hoa");

        member.Describe(null, null, " Tổ 2,  ấp Minh Thành ", HouseholdCategory.NearPoor);

        Assert.Null(member.NationalId);
        Assert.Null(member.Phone);
        Assert.Equal(("Tổ 2, ấp Minh Thành", HouseholdCategory.NearPoor), (member.Address, member.Category));
    }

    private static Member Register(string code, string name) =>
        Member.Register(Guid.CreateVersion7(), code, name, new DateOnly(1980, 1, 1), Gender.Female);
}
