using TkvvPortal.Domain.Members;

namespace TkvvPortal.Domain.Tests.Members;

/// <summary>Phones, identity numbers, the class of a household, and looks at personal data.</summary>
public sealed class PersonalDataTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly DateOnly LastOldDay = new(2024, 12, 31);

    [Theory]
    [InlineData("0912345678", "0912345678")]
    [InlineData("+84 912 345 678", "0912345678")]
    [InlineData("84-912.345.678", "0912345678")]
    [InlineData("(0297) 3812 345", "02973812345")]
    [InlineData("912345678", "0912345678")]
    [InlineData("+1 912 345 678", null)]
    [InlineData("091234567", null)]
    [InlineData("không có", null)]
    public void A_phone_is_read_as_people_write_it(string typed, string? read) => Assert.Equal(read, PhoneNumber.Read(typed));

    [Theory]
    [InlineData("091 170 123 456", "091170123456")]
    [InlineData("371-234-567", "371234567")]
    [InlineData("91170123456", null)]
    [InlineData("09117012345X", null)]
    public void An_identity_number_has_twelve_digits_or_nine(string typed, string? read) => Assert.Equal(read, NationalIdNumber.Read(typed));

    [Theory]
    [InlineData("91170123456", "091170123456")]
    [InlineData("1170123456", "001170123456")]
    [InlineData("71234567", "071234567")]
    [InlineData("1234567", null)]
    public void Lost_zeros_are_put_back(string given, string? read) => Assert.Equal(read, NationalIdNumber.Restore(given));

    [Theory]
    [InlineData("091170123456", null)]
    [InlineData("091171123456", "Số định danh ghi năm sinh 1971, hồ sơ ghi 1970.")]
    [InlineData("091070123456", "Số định danh ghi giới tính nam, hồ sơ ghi khác.")]
    [InlineData("371234567", "Số CMND 9 chữ số không còn giá trị từ sau ngày 31/12/2024.")]
    public void What_does_not_fit_together_is_told(string digits, string? said) => Assert.Equal(
        said is null ? [] : [said], NationalIdNumber.Contradictions(digits, new DateOnly(1970, 5, 6), Gender.Female, LastOldDay, Today));

    [Fact]
    public void An_old_number_was_good_until_its_last_day() =>
        Assert.Empty(NationalIdNumber.Contradictions("371234567", new DateOnly(1970, 5, 6), Gender.Female, LastOldDay, LastOldDay));

    [Fact]
    public void Contacts_are_kept_as_digits_and_empty_means_unknown()
    {
        var member = Register();

        member.Contact("091 170 123 456", "+84 912 345 678", "  Ấp  1 ");
        Assert.Equal(("091170123456", "0912345678", "Ấp 1"), (member.NationalId, member.Phone, member.Address));

        member.Contact(" ", "", "");
        Assert.Equal((null, null, ""), (member.NationalId, member.Phone, member.Address));
    }

    [Fact]
    public void Half_a_number_is_refused_at_its_field()
    {
        Refused.By(PersonalDataRules.PhoneIsWhole, "Phone", () => Register().Contact(null, "0912", ""));
        Refused.By(PersonalDataRules.NationalIdHasTwelveDigits, "NationalId", () => Register().Contact("123", null, ""));
    }

    [Fact]
    public void The_class_of_a_household_is_told_forwards()
    {
        var member = Register();
        member.Classify(Guid.CreateVersion7(), HouseholdCategory.Poor, new DateOnly(2025, 1, 1), " Giấy  12 ", Today);
        member.Classify(Guid.CreateVersion7(), HouseholdCategory.NearPoor, Today, " ", Today);

        Assert.Equal(HouseholdCategory.NearPoor, member.Category);
        Assert.Equal(["Giấy 12", null], member.Households.Select(period => period.Certificate));
        Refused.By(PersonalDataRules.CategoryFollowsLast, "ValidFrom", () => Classify(member, Today));
        Refused.By(PersonalDataRules.CategoryHasBegun, "ValidFrom", () => Classify(member, Today.AddDays(1)));
    }

    [Fact]
    public void A_look_has_a_reason_and_covers_only_itself()
    {
        var (memberId, user) = (Guid.CreateVersion7(), (Id: Guid.CreateVersion7(), Name: "Lê Văn Tư"));
        Refused.By(PersonalDataRules.LookHasReason, "Reason", () => Look(memberId, " ", user));

        var look = Look(memberId, " Báo  giờ họp ", user);

        Assert.Equal("Báo giờ họp", look.Reason);
        Assert.True(look.IsOf(memberId, PersonalDatum.Phone, user.Id));
        Assert.False(look.IsOf(memberId, PersonalDatum.NationalId, user.Id));
        Assert.False(look.IsOf(user.Id, PersonalDatum.Phone, user.Id));
        Assert.False(look.IsOf(memberId, PersonalDatum.Phone, memberId));
    }

    private static PersonalDataAccess Look(Guid memberId, string reason, (Guid Id, string Name) user) =>
        PersonalDataAccess.Record(Guid.CreateVersion7(), memberId, PersonalDatum.Phone, reason, user, new DateTime(2026, 11, 20, 1, 0, 0, DateTimeKind.Utc));

    private static void Classify(Member member, DateOnly from) =>
        member.Classify(Guid.CreateVersion7(), HouseholdCategory.Other, from, null, Today);

    private static Member Register() =>
        Member.Register(Guid.CreateVersion7(), "0000012345", "Nguyễn Thị Hoa", new DateOnly(1970, 5, 6), Gender.Female);
}
