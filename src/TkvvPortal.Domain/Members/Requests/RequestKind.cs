namespace TkvvPortal.Domain.Members.Requests;

/// <summary>What a request asks the group to decide.</summary>
public enum RequestKind
{
    /// <summary>Kết nạp tổ viên mới.</summary>
    Admission = 1,

    /// <summary>Cho tổ viên ra khỏi Tổ.</summary>
    Exit = 2,
}

/// <summary>Where a request stands (specification §11.2).</summary>
public enum RequestStatus
{
    /// <summary>Chờ Tổ quyết định; a vote may be recorded, the minutes are not closed.</summary>
    Waiting = 1,

    /// <summary>Được thông qua.</summary>
    Accepted = 2,

    /// <summary>Không được thông qua.</summary>
    Refused = 3,

    /// <summary>Đã rút.</summary>
    Withdrawn = 4,
}

/// <summary>Why a member leaves (specification §11.2, G18).</summary>
public enum ExitReason
{
    /// <summary>Hết nợ, xin ra tổ.</summary>
    DebtFree = 1,

    /// <summary>Chuyển nơi ở.</summary>
    MovedAway = 2,

    /// <summary>Chết.</summary>
    Died = 3,

    /// <summary>Vi phạm quy ước hoạt động của Tổ.</summary>
    BrokeByLaws = 4,
}

/// <summary>The words a stay keeps for why it ended, as the minutes print them.</summary>
public static class ExitReasons
{
    /// <summary>The Vietnamese title.</summary>
    public static string Title(this ExitReason reason) => reason switch
    {
        ExitReason.DebtFree => "Hết nợ, xin ra tổ",
        ExitReason.MovedAway => "Chuyển nơi ở",
        ExitReason.Died => "Chết",
        ExitReason.BrokeByLaws => "Vi phạm quy ước hoạt động của Tổ",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
