namespace TkvvPortal.Domain.Members;

/// <summary>Đối tượng: the class of the household a member represents.</summary>
public enum HouseholdCategory
{
    /// <summary>Hộ nghèo (HN).</summary>
    Poor = 1,

    /// <summary>Hộ cận nghèo (HCN).</summary>
    NearPoor = 2,

    /// <summary>Hộ mới thoát nghèo (HMTN).</summary>
    NewlyOutOfPoverty = 3,

    /// <summary>Đối tượng khác.</summary>
    Other = 9,
}
