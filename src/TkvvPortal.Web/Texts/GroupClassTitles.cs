using System.Globalization;
using TkvvPortal.Domain.Scoring;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of the classes of groups, and how their points are written.</summary>
public static class GroupClassTitles
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The title people use.</summary>
    public static string Title(this GroupClass value) => value switch
    {
        GroupClass.Good => "Tốt",
        GroupClass.Fair => "Khá",
        GroupClass.Average => "Trung bình",
        GroupClass.Weak => "Yếu",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>Points as people write them: <c>92,5</c>; a dash where the file gave none.</summary>
    public static string Points(this decimal? points) => points?.ToString("0.##", Vietnamese) ?? "–";

    /// <summary>Points as people write them: <c>92,5</c>.</summary>
    public static string Points(this decimal points) => Points((decimal?)points);
}
