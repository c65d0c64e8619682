using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Reference;

/// <summary>The lending programmes and their rates by date (specification §4.1). A source that was not read in the text itself says so.</summary>
internal static class Programmes
{
    private const string Unconfirmed = "Thông lệ, chờ ngân hàng xác nhận";
    private const string Since2015 = "Thông lệ từ 2015 (QĐ 750/QĐ-TTg), chờ ngân hàng xác nhận";
    private const string Since2014 = "Thông lệ từ 2014 (QĐ 872/QĐ-TTg), chờ ngân hàng xác nhận";

    private static readonly DateOnly June2014 = new(2014, 6, 6);
    private static readonly DateOnly June2015 = new(2015, 6, 1);

    private static readonly IReadOnlyList<Programme> All =
    [
        new("01", "HN", "Cho vay hộ nghèo", [new(June2014, 7.20m, Since2014), new(June2015, 6.60m, Since2015)]),
        new("02", "HSSV", "Cho vay học sinh, sinh viên", [new(June2014, 7.20m, Since2014), new(June2015, 6.60m, Since2015)], InterestInGrace: true, IsStudentLoan: true),
        new("03", "GQVL", "Cho vay hỗ trợ tạo việc làm", [
            new(June2015, 6.60m, Since2015),
            new(new(2019, 11, 8), 7.92m, "Thông lệ theo NĐ 74/2019/NĐ-CP; mức theo NĐ 338/2025/NĐ-CP chờ ngân hàng xác nhận"),
        ]),
        new("04", "XKLĐ", "Cho vay người lao động đi làm việc ở nước ngoài", [new(June2015, 6.60m, Unconfirmed)]),
        new("06", "NSVSMT", "Cho vay nước sạch và vệ sinh môi trường nông thôn", [new(June2014, 9.60m, Since2014), new(June2015, 9.00m, Since2015)]),
        new("09", "HMTN", "Cho vay hộ mới thoát nghèo", [
            new(new(2015, 9, 5), 8.25m, "125 % lãi suất hộ nghèo theo QĐ 28/2015/QĐ-TTg, QĐ 02/2021/QĐ-TTg"),
        ]),
        new("10", "SXKDVKK", "Cho vay hộ sản xuất kinh doanh vùng khó khăn", [
            new(June2014, 9.60m, Since2014), new(June2015, 9.00m, "QĐ 31/2007/QĐ-TTg, QĐ 17/2023/QĐ-TTg"),
        ]),
        new("12", "NOXH", "Cho vay nhà ở xã hội", [
            new(new(2016, 1, 1), 4.80m, Unconfirmed),
            new(new(2024, 8, 1), 6.60m, "Thông lệ theo NĐ 100/2024/NĐ-CP, chờ ngân hàng xác nhận"),
            new(new(2025, 10, 10), 5.40m, "NĐ 261/2025/NĐ-CP"),
        ]),
        new("19", "HCN", "Cho vay hộ cận nghèo", [
            new(June2014, 8.64m, Since2014), new(June2015, 7.92m, "120 % lãi suất hộ nghèo; " + Unconfirmed),
        ]),
        new("26", "NCHXAPT", "Cho vay người chấp hành xong án phạt tù", [
            new(new(2023, 10, 10), 6.60m, "Bằng lãi suất hộ nghèo theo QĐ 22/2023/QĐ-TTg; " + Unconfirmed),
        ]),
    ];

    public static async Task EnsureAsync(PortalDbContext db)
    {
        var known = await db.Programmes.ToDictionaryAsync(programme => programme.Code);
        var rates = await db.ProgrammeRates.Select(rate => new { rate.ProgrammeId, rate.EffectiveFrom }).ToListAsync();
        foreach (var programme in All)
        {
            if (!known.TryGetValue(programme.Code, out var row))
                db.Add(row = programme.ToRow());
            foreach (var rate in programme.Rates.Where(rate => !rates.Contains(new { ProgrammeId = row.Id, EffectiveFrom = rate.From })))
                db.Add(new ProgrammeRate(row.Id, rate.From, new InterestRate(rate.Percent), rate.Source));
        }
    }

    private sealed record Rate(DateOnly From, decimal Percent, string Source);

    private sealed record Programme(string Code, string ShortName, string Name, IReadOnlyList<Rate> Rates, bool InterestInGrace = false, bool IsStudentLoan = false)
    {
        public LoanProgramme ToRow() => new(ReferenceKey.Of("programme", Code), Code, ShortName, Name, InterestInGrace) { IsStudentLoan = IsStudentLoan };
    }
}
