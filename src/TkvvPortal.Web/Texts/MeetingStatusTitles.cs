using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of where a meeting stands.</summary>
public static class MeetingStatusTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this MeetingStatus status) => status switch
    {
        MeetingStatus.Planned => "Đã lên lịch",
        MeetingStatus.Drafting => "Đang ghi biên bản",
        MeetingStatus.Closed => "Đã khóa biên bản",
        MeetingStatus.NotHeld => "Không họp",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
