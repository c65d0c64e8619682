namespace TkvvPortal.Web.Features.Meetings;

/// <summary>The values of the list's status filter in the address.</summary>
public static class MeetingFilters
{
    public const string Late = "chua-ghi";

    public const string Coming = "sap-toi";

    public const string Closed = "da-khoa";

    public const string NotHeld = "khong-hop";

    /// <summary>The filters with their Vietnamese titles, in the order of the list.</summary>
    public static IReadOnlyList<(string Value, string Title)> All { get; } =
        [(Late, "Chưa ghi biên bản"), (Coming, "Sắp tới"), (Closed, "Đã khóa biên bản"), (NotHeld, "Không họp")];
}
