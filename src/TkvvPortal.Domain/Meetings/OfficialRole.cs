namespace TkvvPortal.Domain.Meetings;

/// <summary>The officials who attend a group meeting (origin article; specification §9.1).</summary>
public enum OfficialRole
{
    /// <summary>Cán bộ tín dụng NHCSXH.</summary>
    CreditOfficer = 1,

    /// <summary>Hội đoàn thể nhận ủy thác.</summary>
    MassOrganisation = 2,

    /// <summary>Ban lãnh đạo ấp.</summary>
    HamletBoard = 3,

    /// <summary>Chính quyền xã.</summary>
    CommuneAuthority = 4,

    /// <summary>Khách mời khác.</summary>
    Other = 5,
}
