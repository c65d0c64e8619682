using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>The figures at the head of a dashboard, each with its definition, its change and its rows.</summary>
public static class Tiles
{
    /// <summary>The tiles of a page.</summary>
    public static IReadOnlyList<Tile> Of(ShowDashboard.Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var (now, compare) = (page.All, Comparison.Of(page));
        return
        [
            Tile.Number("groups", "Tổ TK&VV", now.Groups, "Tổ đang hoạt động trong phạm vi của bạn", "~/to")
                with { Changes = compare.Number(all => all.Groups, Wish.None) },
            Tile.Number("members", "Tổ viên", now.Members, "Tổ viên của các tổ vào ngày cuối kỳ", "~/to-vien")
                with { Sub = $"{now.Borrowers:N0} hộ còn dư nợ", Changes = compare.Number(all => all.Members, Wish.None) },
            Tile.Money("outstanding", "Dư nợ", now.Outstanding, "Trong hạn, quá hạn và khoanh, theo ngân hàng", page.Report("du-no"))
                with { Sub = $"{now.Loans:N0} món vay còn dư nợ", Changes = compare.Money(all => all.Outstanding, Wish.More) },
            Tile.Share("overdue", "Nợ quá hạn", now.OverdueRate, now.Overdue, $"Nợ quá hạn chia cho dư nợ: {now.Overdue} / {now.Outstanding} đ", "~/theo-doi-no?loai=qua-han")
                with { Sub = $"{ShortMoney.Of(now.Overdue)} đồng", Changes = compare.Share(all => all.OverdueRate, Wish.Less) },
            Tile.Share("interest", "Lãi đã thu / phải thu", now.CollectionRate, now.InterestCollected, $"Lãi thực thu, đã trừ biên lai hủy, chia cho lãi tạm tính của các bảng kê đã mở: {now.InterestCollected} / {now.InterestDue} đ", page.Report("thu-lai"))
                with { Sub = $"{ShortMoney.Of(now.InterestCollected)} / {ShortMoney.Of(now.InterestDue)}", Changes = compare.Share(all => all.CollectionRate, Wish.More) },
            Tile.Number("sheets", "Bảng kê đã mở", now.SheetsOpened, "Bảng kê 13/TD đã mở của tháng so với số tổ đang hoạt động", "~/bang-ke", $"/ {now.Groups:N0}"),
            Tile.Money("deposits", "Tiền gửi tổ viên", now.DepositBalance, "Số dư tiền gửi tổ viên theo ngân hàng", page.Report("thu-lai"))
                with { Sub = $"Trong tháng thu {ShortMoney.Of(now.DepositsCollected)} đồng", Changes = compare.Money(all => all.DepositBalance, Wish.More) },
            Tile.Number("meetings", "Họp trong tháng", now.MeetingsClosed, "Cuộc họp đã khóa biên bản so với cuộc họp đã lên lịch trong tháng", page.Report("hop"), $"/ {now.MeetingsPlanned}")
                with { Sub = NotMinuted(now), Changes = compare.Share(all => all.MeetingRate, Wish.More) },
            Tile.Number("duties", "Cán bộ dự họp", now.DutiesAttended, "Cán bộ tín dụng đến dự so với số cuộc được phân công, tính các cuộc đã khóa biên bản hoặc đã qua ngày", page.Report("hop"), $"/ {now.DutiesAssigned}")
                with { Sub = Duties(now), Changes = compare.Share(all => all.DutyRate, Wish.More) },
            Tile.Number("opinions", "Ý kiến chưa trả lời", now.OpenOpinions, "Ý kiến, kiến nghị tại cuộc họp chưa có trả lời", "~/y-kien")
                with { Sub = $"{now.LateOpinions:N0} đã quá hạn trả lời", Changes = compare.Number(all => all.OpenOpinions, Wish.Less) },
            Tile.Number("attention", "Tổ cần chú ý", page.AttentionCount, "Tổ vượt một trong các mức: nợ quá hạn, thu lãi, cuộc họp, cán bộ dự họp, ý kiến quá hạn", "#can-chu-y"),
        ];
    }

    private static string NotMinuted(FigureTotals now) =>
        $"{now.MeetingsNotMinuted} cuộc đã qua chưa xong biên bản{(now.MeetingsNotHeld > 0 ? $", {now.MeetingsNotHeld} không họp" : null)}";

    private static string Duties(FigureTotals now) =>
        $"{(now.DutyRate is { } rate ? $"Đạt {rate}" : "Chưa đến cuộc nào")}{(now.DutiesSubstituted > 0 ? $", {now.DutiesSubstituted} cuộc dự thay" : null)}";
}

/// <summary>The month before and the end of the year before, next to the month in view.</summary>
/// <param name="Now">The figures in view.</param>
/// <param name="Then">The earlier ones, with what they are called; months that were not kept are left out.</param>
internal sealed record Comparison(FigureTotals Now, IReadOnlyList<(string Since, FigureTotals Sum)> Then)
{
    public static Comparison Of(ShowDashboard.Page page)
    {
        var view = page.View;
        (string, FiscalMonth)[] asked = [($"so với {view.Month.Previous()}", view.Month.Previous()), ($"so với 31/12/{view.YearEnd.Year}", view.YearEnd)];
        return new Comparison(
            page.All,
            [.. asked.DistinctBy(one => one.Item2).Select(one => (one.Item1, page.Trend.Of(one.Item2))).Where(one => one.Item2 is not null).Select(one => (one.Item1, one.Item2!))]);
    }

    public IReadOnlyList<Change> Money(Func<FigureTotals, Vnd> of, Wish wish) => [.. Then.Select(then => Change.Money(then.Since, of(Now), of(then.Sum), wish))];

    public IReadOnlyList<Change> Number(Func<FigureTotals, long> of, Wish wish) => [.. Then.Select(then => Change.Number(then.Since, of(Now), of(then.Sum), wish))];

    public IReadOnlyList<Change> Share(Func<FigureTotals, Percent?> of, Wish wish) => [.. Then.Select(then => Change.Share(then.Since, of(Now), of(then.Sum), wish)).OfType<Change>()];
}
