using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Data.Seeding.Reference;

/// <summary>How much, how long and to whom programmes lend (specification §4.1), as far as it is known.</summary>
internal static class ProgrammeLimits
{
    private const string Unconfirmed = "Thông lệ, chờ ngân hàng xác nhận";
    private const string NearPoor = "QĐ 15/2013/QĐ-TTg; mức cho vay chờ ngân hàng xác nhận";
    private const string NewlyOut = "QĐ 28/2015/QĐ-TTg, QĐ 02/2021/QĐ-TTg";
    private const string Work = "NĐ 338/2025/NĐ-CP; mức theo người lao động chờ ngân hàng xác nhận";
    private const string Hardship = "QĐ 31/2007/QĐ-TTg, QĐ 17/2023/QĐ-TTg";
    private const string Housing = "NĐ 100/2024/NĐ-CP, NĐ 261/2025/NĐ-CP";

    private static readonly DateOnly Since = new(2013, 3, 5);

    public static IEnumerable<PolicyParameter> All =>
    [
        Most("01", "HN", 100_000_000, Unconfirmed), Months("01", "HN", 120, Unconfirmed), Only("01", "HN", HouseholdCategory.Poor, Unconfirmed),
        Most("19", "HCN", 100_000_000, NearPoor), Months("19", "HCN", 120, NearPoor), Only("19", "HCN", HouseholdCategory.NearPoor, NearPoor),
        Most("09", "HMTN", 100_000_000, NewlyOut), Months("09", "HMTN", 120, NewlyOut), Only("09", "HMTN", HouseholdCategory.NewlyOutOfPoverty, NewlyOut),
        Most("03", "GQVL", 200_000_000, Work), Months("03", "GQVL", 120, Work),
        Most("06", "NSVSMT", 50_000_000, Unconfirmed), Months("06", "NSVSMT", 60, Unconfirmed),
        Most("10", "SXKDVKK", 100_000_000, Hardship), Not("10", "SXKDVKK", HouseholdCategory.Poor, Hardship),
        Share("12", "NOXH", 80, Housing), Months("12", "NOXH", 300, Housing),
        Most("26", "NCHXAPT", 100_000_000, Unconfirmed), Months("26", "NCHXAPT", 120, Unconfirmed),
    ];

    private static PolicyParameter Most(string code, string name, decimal amount, string source) =>
        new(PolicyKey.MostPerHousehold(code), Since, amount, source, $"Dư nợ nhiều nhất của một hộ, chương trình {name} (đồng)");

    private static PolicyParameter Months(string code, string name, decimal months, string source) =>
        new(PolicyKey.MostMonths(code), Since, months, source, $"Thời hạn vay dài nhất, chương trình {name} (tháng)");

    private static PolicyParameter Share(string code, string name, decimal percent, string source) =>
        new(PolicyKey.MostOfNeed(code), Since, percent, source, $"Mức cho vay nhiều nhất so với nhu cầu vốn, chương trình {name} (%)");

    private static PolicyParameter Only(string code, string name, HouseholdCategory household, string source) =>
        new(PolicyKey.OnlyTo(code), Since, (int)household, source, $"Đối tượng được vay, chương trình {name} ({Numbers})");

    private static PolicyParameter Not(string code, string name, HouseholdCategory household, string source) =>
        new(PolicyKey.NotTo(code), Since, (int)household, source, $"Đối tượng không được vay, chương trình {name} ({Numbers})");

    private const string Numbers = "1 hộ nghèo, 2 hộ cận nghèo, 3 hộ mới thoát nghèo, 9 đối tượng khác";
}
