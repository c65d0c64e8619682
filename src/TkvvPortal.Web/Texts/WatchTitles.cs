using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Web.Texts;

/// <summary>Names of what is done with rows of the watch lists.</summary>
public static class WatchTitles
{
    /// <summary>The name of an act.</summary>
    public static string Title(this WatchMarkKind kind) => kind switch
    {
        WatchMarkKind.Noted => "Ghi chú",
        WatchMarkKind.Assigned => "Giao việc",
        WatchMarkKind.Snoozed => "Hoãn theo dõi",
        _ => "Theo dõi tiếp",
    };

    /// <summary>The name of what is promised.</summary>
    public static string Title(this PromiseKind kind) => kind == PromiseKind.Interest ? "Tiền lãi" : "Tiền gốc";

    /// <summary>What became of a promise.</summary>
    public static string Title(this PromiseState state) => state switch
    {
        PromiseState.Kept => "Đã giữ lời",
        PromiseState.Broken => "Không giữ lời",
        _ => "Chưa đến ngày",
    };

    /// <summary>The colour of a promise.</summary>
    public static string Badge(this PromiseState state) => state switch
    {
        PromiseState.Kept => "badge-good",
        PromiseState.Broken => "badge-bad",
        _ => "badge-warn",
    };
}
