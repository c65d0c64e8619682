using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members;

/// <summary>Rules of personal data, in the order of <c>docs/business-rules.md</c>.</summary>
public static class PersonalDataRules
{
    /// <summary>Nobody looks without saying why (specification §10).</summary>
    public static readonly Rule LookHasReason = new("TK-156", "Hãy ghi lý do xem dữ liệu cá nhân.");

    /// <summary>Specification §10, phones.</summary>
    public static readonly Rule PhoneIsWhole = new("TK-157", "Số điện thoại gồm 10 chữ số (máy bàn 11), bắt đầu bằng 0; để trống nếu không có.");

    /// <summary>Specification §10, identity numbers.</summary>
    public static readonly Rule NationalIdHasTwelveDigits = new("TK-158", "Số định danh gồm 12 chữ số (số CMND cũ: 9 chữ số); để trống nếu chưa có.");

    /// <summary>The class of a household has one history, told forwards.</summary>
    public static readonly Rule CategoryFollowsLast = new("TK-159", "Đối tượng mới phải có hiệu lực sau ngày {0:dd/MM/yyyy} của lần ghi trước.");

    /// <summary>A class to come is not recorded before its day.</summary>
    public static readonly Rule CategoryHasBegun = new("TK-160", "Ngày hiệu lực của đối tượng không được ở tương lai.");
}
