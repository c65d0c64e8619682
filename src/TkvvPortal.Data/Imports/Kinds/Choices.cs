using TkvvPortal.Domain.Members;

namespace TkvvPortal.Data.Imports.Kinds;

/// <summary>Words by which files say the choices, in the plain form headings have.</summary>
internal static class Choices
{
    public static IReadOnlyDictionary<string, bool> YesNo { get; } = new Dictionary<string, bool>
    {
        ["1"] = true, ["0"] = false, ["co"] = true, ["khong"] = false, ["x"] = true,
    };

    public static IReadOnlyDictionary<string, Gender> Genders { get; } = new Dictionary<string, Gender>
    {
        ["nam"] = Gender.Male, ["nu"] = Gender.Female,
    };

    public static IReadOnlyDictionary<string, HouseholdCategory> Categories { get; } = new Dictionary<string, HouseholdCategory>
    {
        ["hn"] = HouseholdCategory.Poor, ["hcn"] = HouseholdCategory.NearPoor, ["hmtn"] = HouseholdCategory.NewlyOutOfPoverty,
        ["khac"] = HouseholdCategory.Other, ["ho ngheo"] = HouseholdCategory.Poor, ["ho can ngheo"] = HouseholdCategory.NearPoor,
        ["ho moi thoat ngheo"] = HouseholdCategory.NewlyOutOfPoverty,
    };
}
