using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Tasks;

/// <summary>Rules of tasks that meetings conclude, in the order of <c>docs/business-rules.md</c>.</summary>
public static class TaskRules
{
    /// <summary>A task says what, by whom, until when.</summary>
    public static readonly Rule TaskIsComplete = new("TK-480", "Việc sau họp phải có nội dung, nơi thực hiện và hạn.");

    /// <summary>The deadline lies after the meeting.</summary>
    public static readonly Rule DeadlineIsAfterMeeting = new("TK-481", "Hạn phải sau ngày họp {0:dd/MM/yyyy}.");

    /// <summary>What is done is told.</summary>
    public static readonly Rule ResultIsTold = new("TK-482", "Hãy ghi kết quả thực hiện.");
}
