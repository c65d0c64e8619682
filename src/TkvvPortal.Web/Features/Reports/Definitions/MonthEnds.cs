using TkvvPortal.Data.Figures;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;

namespace TkvvPortal.Web.Features.Reports.Definitions;

/// <summary>
/// The end of a month beside that of the month before and of the year before. What changed is the sum of what each end adds or takes away, so
/// it adds up by whatever rows are grouped.
/// </summary>
/// <param name="Now">The month.</param>
/// <param name="Before">The month before.</param>
/// <param name="YearEnd">December of the year before.</param>
internal sealed record MonthEnds(FigureSet Now, FigureSet Before, FigureSet YearEnd)
{
    /// <summary>Reads the three ends.</summary>
    public static async Task<MonthEnds> ReadAsync(MonthFigures figures, FiscalMonth month) => new(
        await figures.ReadAsync(month), await figures.ReadAsync(month.Previous()), await figures.ReadAsync(new FiscalMonth(month.Year - 1, 12)));

    /// <summary>Columns of balances and of what became of them, in the order of the papers of a briefing.</summary>
    public static IReadOnlyList<Column> Columns { get; } =
    [
        Column.Money("cho-vay", "DS cho vay", "Số tiền giải ngân trong tháng."),
        Column.Money("thu-no", "DS thu nợ", "Dư nợ cuối tháng trước cộng doanh số cho vay trừ dư nợ: công thức của báo cáo giao ban. Món vay chuyển giữa hai Tổ làm lệch từng Tổ, không lệch tổng."),
        Column.Money("nam-truoc", "Dư nợ 31/12", "Dư nợ cuối năm trước.").OnRequest(),
        Column.Money("thang-truoc", "Dư nợ tháng trước", "Dư nợ cuối tháng trước.").OnRequest(),
        Column.Money("du-no", "Tổng dư nợ", "Dư nợ trong hạn, quá hạn và khoanh cuối tháng."),
        Column.ShareOfAll("ty-trong", "Tỷ trọng", "Dư nợ của dòng trên dư nợ của cả báo cáo.", "du-no"),
        Column.Money("tang-thang", "Tăng, giảm so tháng trước", "Dư nợ trừ dư nợ cuối tháng trước."),
        Column.Money("tang-nam", "Tăng, giảm so 31/12", "Dư nợ trừ dư nợ cuối năm trước."),
        Column.Share("ty-le-nam", "Tăng, giảm so 31/12 theo tỷ lệ", "Tăng, giảm so 31/12 trên dư nợ 31/12.", "tang-nam", "nam-truoc").OnRequest(),
        Column.Money("qua-han", "NQH", "Nợ quá hạn cuối tháng."),
        Column.Share("ty-le-nqh", "Tỷ lệ NQH", "Nợ quá hạn trên tổng dư nợ.", "qua-han", "du-no"),
        Column.Money("khoanh", "Nợ khoanh", "Nợ khoanh cuối tháng."),
        Column.Share("ty-le-khoanh", "Tỷ lệ khoanh", "Nợ khoanh trên tổng dư nợ.", "khoanh", "du-no").OnRequest(),
        Column.Money("lai-ton", "Lãi tồn", "Lãi tồn trong hạn và quá hạn cuối tháng, không gồm lãi ân hạn.").OnRequest(),
        Column.Count("khd", "Món 3T KHĐ", "Món còn dư nợ, 3 tháng không có giao dịch; không tính món khoanh và món học sinh sinh viên."),
    ];

    /// <summary>What day the balances hold for.</summary>
    public string Source => Now.DataDate is not { } day
        ? "Cổng không còn số dư của tháng này"
        : $"Số liệu ngân hàng đến {day:dd/MM/yyyy}{(Now.IsKept ? ", đã chốt" : "")}{Missing}";

    /// <summary>Balances at the end of the month; nothing where they are not known.</summary>
    public Amounts AtEnd((Vnd Outstanding, Vnd Overdue, Vnd Frozen, Vnd Arrears, Vnd Disbursed) sums, (int Loans, int Borrowers, int Inactive) counts) => new()
    {
        ["du-no"] = If(Now, sums.Outstanding),
        ["qua-han"] = If(Now, sums.Overdue),
        ["khoanh"] = If(Now, sums.Frozen),
        ["lai-ton"] = If(Now, sums.Arrears),
        ["cho-vay"] = If(Now, sums.Disbursed),
        ["khd"] = If(Now, counts.Inactive),
        ["mon-vay"] = If(Now, counts.Loans),
        ["khach"] = If(Now, counts.Borrowers),
        ["tang-thang"] = If(Now, Before, sums.Outstanding.Amount),
        ["thu-no"] = If(Now, Before, sums.Disbursed.Amount - sums.Outstanding.Amount),
        ["tang-nam"] = If(Now, YearEnd, sums.Outstanding.Amount),
    };

    /// <summary>What was outstanding a month before.</summary>
    public Amounts MonthBefore(Vnd outstanding) => new()
    {
        ["thang-truoc"] = If(Before, outstanding), ["tang-thang"] = If(Now, Before, -outstanding.Amount), ["thu-no"] = If(Now, Before, outstanding.Amount),
    };

    /// <summary>What was outstanding at the end of the year before.</summary>
    public Amounts AtYearEnd(Vnd outstanding) => new() { ["nam-truoc"] = If(YearEnd, outstanding), ["tang-nam"] = If(Now, YearEnd, -outstanding.Amount) };

    private string Missing => string.Concat(
        Before.DataDate is null ? "; không còn số dư tháng trước" : "", YearEnd.DataDate is null ? $"; không còn số dư 31/12/{YearEnd.Month.Year}" : "");

    private static long? If(FigureSet known, Vnd amount) => If(known, known, amount.Amount);

    private static long? If(FigureSet known, int count) => If(known, known, count);

    private static long? If(FigureSet known, FigureSet other, long value) => known.DataDate is null || other.DataDate is null ? null : value;
}
