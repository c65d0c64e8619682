namespace TkvvPortal.Domain.Members;

/// <summary>What of a person's data was looked at in full (specification §10).</summary>
public enum PersonalDatum
{
    /// <summary>Số định danh.</summary>
    NationalId = 1,

    /// <summary>Điện thoại.</summary>
    Phone = 2,

    /// <summary>Phiếu dữ liệu cá nhân: everything the portal keeps.</summary>
    DataSheet = 3,
}
