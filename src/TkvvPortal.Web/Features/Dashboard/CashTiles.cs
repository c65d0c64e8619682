using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Dashboard;

/// <summary>The figures at the head of the accountant's dashboard.</summary>
public static class CashTiles
{
    public static IReadOnlyList<Tile> Of(ShowCash.Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var (view, now, waiting, books) = (page.View, page.Of(page.View.Month), page.Waiting, page.Books);
        var before = page.Of(view.Month.Previous());
        var compare = page.Months.SingleOrDefault(month => month.Month == view.YearEnd);
        IReadOnlyList<Change> Changes(Func<CashMonth, Vnd> of) =>
        [
            Change.Money($"so với {before.Month}", of(now), of(before), Wish.More),
            .. compare is null || compare.Month == before.Month ? Array.Empty<Change>() : [Change.Money($"so với {compare.Month}", of(now), of(compare), Wish.More)],
        ];
        return
        [
            Tile.Money("interest", "Lãi thu của tháng", now.Interest, "Biên lai có hiệu lực của tháng, đã trừ biên lai hủy", "~/bang-ke") with { Changes = Changes(month => month.Interest) },
            Tile.Money("deposits", "Tiền gửi thu của tháng", now.Deposit, "Biên lai có hiệu lực của tháng, đã trừ biên lai hủy", "~/bang-ke") with { Changes = Changes(month => month.Deposit) },
            Tile.Share("handed", "Đã nộp của tháng", Percent.Of(now.HandedIn, now.Collected), now.HandedIn, $"Tiền mặt kế toán đã nhận trên tiền mặt đã thu của tháng: {now.HandedIn} / {now.Collected} đ", "~/phien"),
            Tile.Money("held", "Các tổ còn giữ", books.Held, "Tiền mặt đã thu chưa nộp ngân hàng, mọi tháng", "~/so-quy?con=giu"),
            Tile.Money("shortage", "Thiếu chưa bù", books.Shortage, "Tiền thiếu khi nộp chưa xử lý xong, mọi tháng", "~/chenh-lech") with { Sub = $"{waiting.Differences} khoản thừa, thiếu còn mở, {waiting.LateDifferences} quá hạn" },
            Tile.Number("counts", "Bảng kê tiền chờ nhận", waiting.Counts, "Ban quản lý Tổ đã đếm tiền, kế toán chưa xác nhận", "~/phien"),
            Tile.Number("reversals", "Đề nghị hủy chờ duyệt", waiting.Reversals, "Biên lai đã nộp tiền, có người đề nghị hủy", "~/de-nghi-huy"),
            Tile.Number("unopened", "Tổ chưa mở bảng kê", waiting.Unopened, "Tổ đang hoạt động chưa có bảng kê của tháng", "~/bang-ke", $"/ {waiting.Groups}"),
        ];
    }
}
