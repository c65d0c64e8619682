using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Rules of signing and unlocking minutes, in the order of <c>docs/business-rules.md</c>.</summary>
public static class MinutesRules
{
    /// <summary>Only closed minutes are signed or unlocked.</summary>
    public static readonly Rule OnlyClosedIsSigned = new("TK-470", "Biên bản chưa khóa.");

    /// <summary>Each part is signed once.</summary>
    public static readonly Rule PartIsSignedOnce = new("TK-471", "{0} đã ký ở phần này.");

    /// <summary>Chair and secretary are two people.</summary>
    public static readonly Rule TwoPeopleSign = new("TK-472", "Một người không ký cả chủ trì và thư ký.");

    /// <summary>Who signs enters the own password again.</summary>
    public static readonly Rule PasswordIsRight = new("TK-473", "Mật khẩu không đúng, chưa ký được.");

    /// <summary>Unlocking says why, and everybody sees it.</summary>
    public static readonly Rule UnlockHasReason = new("TK-474", "Hãy ghi lý do mở khóa biên bản.");
}
