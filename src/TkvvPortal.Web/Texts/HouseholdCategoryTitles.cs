using TkvvPortal.Domain.Members;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of household classes.</summary>
public static class HouseholdCategoryTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this HouseholdCategory category) => category switch
    {
        HouseholdCategory.Poor => "Hộ nghèo",
        HouseholdCategory.NearPoor => "Hộ cận nghèo",
        HouseholdCategory.NewlyOutOfPoverty => "Hộ mới thoát nghèo",
        HouseholdCategory.Other => "Đối tượng khác",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };
}
