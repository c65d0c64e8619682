using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Quality;

/// <summary>Says in plain words how a provisional score came about and what would change it.</summary>
internal static class Explanations
{
    /// <summary>The figures a criterion is measured by.</summary>
    public static string Figures(this ScoreFigures figures, ScoreCriterion criterion) => criterion switch
    {
        ScoreCriterion.Overdue => figures.Outstanding.IsPositive
            ? $"Nợ quá hạn {figures.Overdue} đ trên dư nợ {figures.Outstanding} đ" : "Tổ không còn dư nợ",
        ScoreCriterion.Session => $"{Came(figures.CameToSession)}; {Handed(figures)}",
        ScoreCriterion.Interest => figures.InterestDue.IsPositive
            ? $"Đã thu {figures.InterestCollected} đ trên {figures.InterestDue} đ lãi phải thu; còn {figures.InterestLeft.Count} hộ chưa nộp đủ" : "Chưa mở bảng kê tháng này, hoặc không có lãi phải thu",
        ScoreCriterion.Principal => figures.PrincipalDue.IsPositive
            ? $"Đã thu {figures.PrincipalRepaid} đ trên {figures.PrincipalDue} đ nợ gốc đến hạn trong tháng" : "Tháng này không có nợ gốc đến hạn",
        ScoreCriterion.Deposits => figures.DepositsExpected.IsPositive
            ? $"Tiền gửi trong tháng {(figures.DepositsAdded < Vnd.Zero ? "giảm" : "tăng")} {Size(figures.DepositsAdded)} đ; mức tối thiểu nhân số tổ viên là {figures.DepositsExpected} đ" : "Tổ chưa đặt mức gửi tối thiểu",
        _ => $"{figures.Savers} trên {figures.Members} tổ viên có tiền gửi",
    };

    /// <summary>How the ratio became points.</summary>
    public static string Steps(this CriterionScore score) => score.Ratio is null
        ? $"Chưa có số liệu để tính: tạm coi là đủ {score.Most.Points()} điểm."
        : $"{Number(score.Scale.ZeroAt)} % được 0 điểm, {Number(score.Scale.FullAt)} % được đủ {score.Most.Points()} điểm, ở giữa tính theo tỷ lệ; {Number(score.Ratio.Value)} % được {score.Points.Points()} điểm.";

    /// <summary>What alone is enough for the next class.</summary>
    public static string Sentence(this ScoreLever lever, GroupClass next) => lever.Criterion switch
    {
        ScoreCriterion.Overdue => $"Thu được {lever.Change.Overdue} đ nợ quá hạn thì tổ lên {next.Title()}.",
        ScoreCriterion.Session => $"Ban quản lý dự phiên giao dịch và nộp hết số tiền đã thu thì tổ lên {next.Title()}.",
        ScoreCriterion.Interest => $"{lever.Amount} hộ nữa nộp đủ lãi (hộ còn thiếu nhiều nhất nộp trước) thì tổ lên {next.Title()}.",
        ScoreCriterion.Principal => $"Thu thêm {lever.Change.Principal} đ nợ gốc đến hạn trong tháng thì tổ lên {next.Title()}.",
        ScoreCriterion.Deposits => $"Tổ viên gửi thêm {lever.Change.Deposits} đ thì tổ lên {next.Title()}.",
        _ => $"{lever.Amount} tổ viên nữa có tiền gửi thì tổ lên {next.Title()}.",
    };

    private static string Came(bool? came) => came switch
    {
        true => "Ban quản lý đã dự phiên",
        false => "Ban quản lý không dự phiên",
        _ => "Chưa ghi việc dự phiên tháng này",
    };

    private static string Handed(ScoreFigures figures) => figures.CashCollected.IsPositive
        ? $"đã nộp {figures.CashHandedIn} đ trên {figures.CashCollected} đ thu trong tháng" : "chưa thu tiền trong tháng";

    private static Vnd Size(Vnd amount) => amount < Vnd.Zero ? Vnd.Zero - amount : amount;

    private static string Number(decimal percent) => new Percent(percent).Number;
}
