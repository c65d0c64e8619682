namespace TkvvPortal.Domain.Petitions;

/// <summary>What an opinion is about, for the report by kind.</summary>
public enum PetitionKind
{
    /// <summary>Vay vốn, mức vay, đối tượng.</summary>
    Lending = 1,

    /// <summary>Trả nợ, gia hạn, xử lý rủi ro.</summary>
    Repayment = 2,

    /// <summary>Thu lãi, biên lai, tiền gửi.</summary>
    Money = 3,

    /// <summary>Hoạt động của Tổ, Ban quản lý Tổ.</summary>
    Group = 4,

    /// <summary>Thái độ, cách làm việc của cán bộ.</summary>
    Staff = 5,

    /// <summary>Sản xuất, tập huấn, đời sống.</summary>
    Livelihood = 6,

    /// <summary>Khác.</summary>
    Other = 9,
}
