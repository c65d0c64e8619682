using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Members.Requests;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of requests to be admitted or released.</summary>
public static class RequestTitles
{
    /// <summary>What is asked for.</summary>
    public static string Title(this RequestKind kind) => kind switch
    {
        RequestKind.Admission => "Kết nạp",
        RequestKind.Exit => "Cho ra khỏi Tổ",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Where it stands.</summary>
    public static string Title(this RequestStatus status) => status switch
    {
        RequestStatus.Waiting => "Chờ Tổ quyết định",
        RequestStatus.Accepted => "Được thông qua",
        RequestStatus.Refused => "Không được thông qua",
        RequestStatus.Withdrawn => "Đã rút",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>The badge that goes with it.</summary>
    public static string Badge(this RequestStatus status) => status switch
    {
        RequestStatus.Waiting => "badge-warn",
        RequestStatus.Accepted => "badge-good",
        RequestStatus.Refused => "badge-bad",
        _ => "",
    };

    /// <summary>A vote in words.</summary>
    public static string Words(this Vote vote) => $"tán thành {vote.For}, không tán thành {vote.Against}, không có ý kiến {vote.Abstaining}";

    /// <summary>Nam, Nữ.</summary>
    public static string Title(this Gender gender) => gender == Gender.Female ? "Nữ" : "Nam";
}
