using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of the kinds of meetings.</summary>
public static class MeetingKindTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this MeetingKind kind) => kind switch
    {
        MeetingKind.Regular => "Họp định kỳ",
        MeetingKind.Extraordinary => "Họp đột xuất",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
