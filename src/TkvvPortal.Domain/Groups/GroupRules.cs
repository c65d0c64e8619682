using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>Rules of a group, in the order of <c>docs/business-rules.md</c>.</summary>
public static class GroupRules
{
    /// <summary>Identifiers of the bank (specification §7.1).</summary>
    public static readonly Rule CodeIsSevenDigits = new("TK-001", "Mã tổ gồm đúng 7 chữ số.");

    /// <summary>The meeting day is a day of the month.</summary>
    public static readonly Rule MeetingDayIsInMonth = new("TK-002", "Ngày họp phải từ 1 đến 31.");

    /// <summary>The minimum deposit is set by the group itself (G16) and cannot be negative.</summary>
    public static readonly Rule MinimumDepositIsNotNegative = new("TK-003", "Mức gửi tối thiểu không được âm.");

    /// <summary>A board term ends on or after the day it begins.</summary>
    public static readonly Rule BoardTermEndsAfterStart = new("TK-004", "Ngày kết thúc nhiệm kỳ phải từ ngày bắt đầu trở đi.");
}
