using TkvvPortal.Domain.People;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of roles.</summary>
public static class RoleTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this PortalRole role) => role switch
    {
        PortalRole.GroupLeader => "Ban quản lý Tổ",
        PortalRole.MassOrganisationStaff => "Cán bộ Hội đoàn thể",
        PortalRole.CreditOfficer => "Cán bộ tín dụng",
        PortalRole.OfficeManager => "Lãnh đạo PGD",
        PortalRole.SessionAccountant => "Kế toán phiên giao dịch",
        PortalRole.Administrator => "Quản trị hệ thống",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
