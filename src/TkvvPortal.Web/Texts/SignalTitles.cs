using TkvvPortal.Domain.Signals;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of signs.</summary>
public static class SignalTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this SignalKind kind) => kind switch
    {
        SignalKind.SameMinutes => "Biên bản giống nhau",
        SignalKind.NoOpinions => "Không có ý kiến",
        SignalKind.Absences => "Tổ viên vắng liên tiếp",
        SignalKind.OfficerMissed => "Cán bộ không dự",
        SignalKind.NoQuorum => "Không họp, thiếu biên bản",
        SignalKind.UnsignedSheet => "Bảng kê thiếu chữ ký",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
