using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Imports;

/// <summary>Phones and identity numbers as the bank's files hold them: read as far as possible, remarked upon where not.</summary>
public static class ContactCheck
{
    /// <summary>The digits of a phone number. Anything else is kept as given, with a remark.</summary>
    public static string? Phone(string? given, out string? remark)
    {
        var read = given is null ? null : PhoneNumber.Read(given);
        remark = given is null || read is not null ? null : $"Số điện thoại '{given}' không đúng dạng, giữ như tệp ghi";
        return read ?? given;
    }

    /// <summary>An identity number of twelve digits, or an old one of nine; lost zeros are put back. Null, with a remark, for anything else.</summary>
    public static string? Identity(string? given, out string? remark)
    {
        remark = null;
        if (given is null)
            return null;
        if (NationalIdNumber.Read(given) is { } digits)
        {
            remark = NationalIdNumber.IsOld(digits) ? "Số định danh cũ 9 chữ số" : null;
            return digits;
        }

        var restored = NationalIdNumber.Restore(given);
        remark = restored is null ? "Số định danh không gồm 12 hoặc 9 chữ số, không lấy" : "Số định danh mất số 0 đứng đầu, đã thêm lại";
        return restored;
    }

    /// <summary>Whether two names are the same person's, apart from case and diacritics of tone marks placed otherwise.</summary>
    public static bool SameName(string left, string right) =>
        VietnameseText.Fold(left) == VietnameseText.Fold(right);
}
