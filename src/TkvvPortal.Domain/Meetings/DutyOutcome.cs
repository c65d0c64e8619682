namespace TkvvPortal.Domain.Meetings;

/// <summary>What became of an officer's duty to attend a meeting (specification §9.3).</summary>
public enum DutyOutcome
{
    /// <summary>Đã giao, chưa có kết quả.</summary>
    Assigned = 1,

    /// <summary>Đã dự.</summary>
    Attended = 2,

    /// <summary>Người khác dự thay.</summary>
    Substituted = 3,

    /// <summary>Vắng.</summary>
    Missed = 4,

    /// <summary>Không họp: nobody missed a meeting that was not held.</summary>
    CalledOff = 5,

    /// <summary>Đến muộn.</summary>
    Late = 6,
}
