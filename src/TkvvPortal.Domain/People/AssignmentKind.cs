namespace TkvvPortal.Domain.People;

/// <summary>What an assignment opens.</summary>
public enum AssignmentKind
{
    /// <summary>Nothing: the role sees no rows of groups.</summary>
    None = 0,

    /// <summary>The whole office.</summary>
    Office = 1,

    /// <summary>All groups of a commune.</summary>
    Commune = 2,

    /// <summary>One organisation's groups in a commune.</summary>
    OrganisationInCommune = 3,

    /// <summary>One group.</summary>
    Group = 4,
}

/// <summary>Which kind of assignment each role needs.</summary>
public static class AssignmentKinds
{
    /// <summary>The one kind that fits a role.</summary>
    public static AssignmentKind Of(PortalRole role) => role switch
    {
        PortalRole.GroupLeader => AssignmentKind.Group,
        PortalRole.MassOrganisationStaff => AssignmentKind.OrganisationInCommune,
        PortalRole.CreditOfficer => AssignmentKind.Commune,
        PortalRole.OfficeManager or PortalRole.SessionAccountant => AssignmentKind.Office,
        _ => AssignmentKind.None,
    };

    /// <summary>The kind in words, as rules name it.</summary>
    public static string Words(this AssignmentKind kind) => kind switch
    {
        AssignmentKind.Office => "phân công toàn Phòng giao dịch",
        AssignmentKind.Commune => "phân công theo xã",
        AssignmentKind.OrganisationInCommune => "phân công theo xã và Hội đoàn thể",
        AssignmentKind.Group => "phân công theo tổ",
        _ => "không phân công số liệu của Tổ",
    };
}
