using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of what a meeting resolves about its group.</summary>
public static class GroupResolutionTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this GroupResolutionKind kind) => kind switch
    {
        GroupResolutionKind.MinimumDeposit => "Mức gửi tối thiểu",
        GroupResolutionKind.Bylaws => "Quy ước hoạt động",
        _ => "Ban quản lý Tổ",
    };
}
