namespace TkvvPortal.Domain.Signals;

/// <summary>What makes a group's meetings look formal or forgotten (specification §9.5).</summary>
public enum SignalKind
{
    /// <summary>Biên bản giống hệt nhau nhiều kỳ.</summary>
    SameMinutes = 1,

    /// <summary>Nhiều tháng không có ý kiến nào.</summary>
    NoOpinions = 2,

    /// <summary>Tổ viên vắng nhiều kỳ liền.</summary>
    Absences = 3,

    /// <summary>Được giao dự mà không dự.</summary>
    OfficerMissed = 4,

    /// <summary>Không đủ số người dự, không họp.</summary>
    NoQuorum = 5,

    /// <summary>Bảng kê thiếu chữ ký người nộp.</summary>
    UnsignedSheet = 6,
}

/// <summary>A sign that somebody should look at a group, with what it rests on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Evidence">In words, with days and numbers.</param>
public sealed record GroupSignal(SignalKind Kind, string Evidence);
