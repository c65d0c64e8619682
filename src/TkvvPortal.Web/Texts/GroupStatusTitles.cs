using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of the life of a group.</summary>
public static class GroupStatusTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this GroupStatus status) => status switch
    {
        GroupStatus.Active => "Đang hoạt động",
        GroupStatus.Suspended => "Tạm ngừng",
        GroupStatus.Closed => "Đã giải thể",
        GroupStatus.Planned => "Dự kiến thành lập",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
