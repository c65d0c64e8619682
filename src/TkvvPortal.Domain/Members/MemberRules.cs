using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members;

/// <summary>Rules of members, in the order of <c>docs/business-rules.md</c>.</summary>
public static class MemberRules
{
    /// <summary>Identifiers of the bank (specification §7.1).</summary>
    public static readonly Rule CustomerCodeIsTenDigits = new("TK-010", "Mã khách hàng gồm đúng 10 chữ số.");

    /// <summary>A stay in a group ends on or after the day it begins.</summary>
    public static readonly Rule LeavesAfterJoining = new("TK-011", "Ngày ra tổ phải từ ngày vào tổ trở đi.");
}
