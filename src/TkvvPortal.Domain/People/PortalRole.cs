namespace TkvvPortal.Domain.People;

/// <summary>The role of an account: what it may do. Which rows it sees comes from its assignments.</summary>
public enum PortalRole
{
    /// <summary>Tổ trưởng or Tổ phó of one group.</summary>
    GroupLeader = 1,

    /// <summary>Cán bộ Hội đoàn thể nhận ủy thác.</summary>
    MassOrganisationStaff = 2,

    /// <summary>Cán bộ tín dụng theo dõi địa bàn.</summary>
    CreditOfficer = 3,

    /// <summary>Lãnh đạo Phòng giao dịch.</summary>
    OfficeManager = 4,

    /// <summary>Kế toán phiên giao dịch xã.</summary>
    SessionAccountant = 5,

    /// <summary>Quản trị hệ thống: accounts and parameters, no group data.</summary>
    Administrator = 6,
}
