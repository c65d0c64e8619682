using TkvvPortal.Domain.Petitions;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of opinions: kind, state, steps.</summary>
public static class PetitionTitles
{
    /// <summary>What it is about.</summary>
    public static string Title(this PetitionKind kind) => kind switch
    {
        PetitionKind.Lending => "Vay vốn",
        PetitionKind.Repayment => "Trả nợ, gia hạn",
        PetitionKind.Money => "Thu lãi, biên lai, tiền gửi",
        PetitionKind.Group => "Hoạt động của Tổ",
        PetitionKind.Staff => "Cán bộ, thái độ phục vụ",
        PetitionKind.Livelihood => "Sản xuất, đời sống",
        _ => "Khác",
    };

    /// <summary>Where it stands.</summary>
    public static string Title(this PetitionStatus status) => status switch
    {
        PetitionStatus.New => "Mới",
        PetitionStatus.Assigned => "Đã giao",
        PetitionStatus.InProgress => "Đang xử lý",
        PetitionStatus.Answered => "Đã trả lời, chờ đọc lại",
        PetitionStatus.Told => "Đã phản hồi Tổ",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>The badge of a state.</summary>
    public static string Badge(this PetitionStatus status) => status switch
    {
        PetitionStatus.Told => "badge-good",
        PetitionStatus.Answered => "badge-info",
        PetitionStatus.New => "badge-warn",
        _ => "",
    };

    /// <summary>What was done.</summary>
    public static string Title(this PetitionAct act) => act switch
    {
        PetitionAct.Assigned => "Giao trả lời",
        PetitionAct.Started => "Nhận xử lý",
        PetitionAct.Answered => "Trả lời",
        PetitionAct.ReadOut => "Đọc lại cho Tổ",
        PetitionAct.Merged => "Gộp",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
