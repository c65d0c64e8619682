using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.People;

/// <summary>Rules of accounts and their assignments, in the order of <c>docs/business-rules.md</c>.</summary>
public static class AccountRules
{
    /// <summary>What an account sees follows from its role (access by need).</summary>
    public static readonly Rule AssignmentFitsRole = new("TK-170", "Phân công không hợp với vai trò; vai trò này: {0}.");

    /// <summary>An assignment ends on or after the day it begins.</summary>
    public static readonly Rule AssignmentEndsAfterStart = new("TK-171", "Ngày cuối phải từ ngày bắt đầu phân công ({0:dd/MM/yyyy}) trở đi.");

    /// <summary>The same assignment is not given twice for one day.</summary>
    public static readonly Rule AssignmentIsNew = new("TK-172", "Tài khoản đã có phân công này từ ngày {0:dd/MM/yyyy}; hai lần phân công không được chồng ngày.");

    /// <summary>Days that have passed keep the assignment they had.</summary>
    public static readonly Rule AssignmentPastStays = new("TK-173", "Ngày cuối không được trước ngày {0:dd/MM/yyyy}: những ngày đã qua giữ nguyên phân công.");

    /// <summary>Somebody can always manage the accounts.</summary>
    public static readonly Rule LastAdministratorStays = new("TK-174", "Không khóa được: đây là tài khoản quản trị cuối cùng đang dùng.");

    /// <summary>Two people for every change of rights.</summary>
    public static readonly Rule NobodyManagesThemselves = new("TK-175", "Không tự thay đổi tài khoản của mình; hãy nhờ quản trị khác.");
}
