using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of what became of a duty to attend.</summary>
public static class DutyOutcomeTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this DutyOutcome outcome) => outcome switch
    {
        DutyOutcome.Assigned => "Đã giao",
        DutyOutcome.Attended => "Đã dự",
        DutyOutcome.Late => "Đến muộn",
        DutyOutcome.Substituted => "Dự thay",
        DutyOutcome.Missed => "Vắng",
        DutyOutcome.CalledOff => "Không họp",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
