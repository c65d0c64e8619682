using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;
using static TkvvPortal.Web.Infrastructure.Papers.PaperBlocks;

namespace TkvvPortal.Web.Features.Sessions;

/// <summary>How the conclusions of a briefing are laid out (specification §3.4).</summary>
internal static class BriefingPaper
{
    public const string Title = "Thông báo kết luận giao ban";

    public static Paper Of(Briefing.Page page)
    {
        var (head, session) = (page.Head, page.Head.Session);
        return new Paper(null, Title,
        [
            Prose($"Chủ trì: {session?.HeadName ?? Blank} – Tổ trưởng Tổ giao dịch xã. Kiểm soát viên: {session?.ControllerName ?? Blank}. Giao dịch viên: {session?.TellerName ?? Blank}."),
            Prose($"Thành phần khác: {session?.Guests ?? Blank + Blank}"),
            Prose($"Tổ trưởng có mặt: {page.Groups.Count(one => one.Came == true)}/{page.Groups.Count}. Vắng: {Joined(page.Groups.Where(one => one.Came == false).Select(one => $"{one.Name} ({one.Note})"), "không ghi nhận")}."),
            Prose($"Tổ chưa nộp tiền tháng {head.Month}: {Joined(page.Groups.Where(one => one.Held.IsPositive).Select(one => $"{one.Name}: {one.Held} đồng"), "không")}."),
            Part("1. Số liệu"), .. Figures(page),
            Part("2. Kết luận"), .. Conclusions(page),
            .. page.Earlier.Count == 0 ? Array.Empty<PaperBlock>() : [Part("3. Kết luận trước chưa xong"), .. page.Earlier.Select((one, index) => Prose($"{index + 1}. {one.Text} – {one.OwnerName}, hạn {one.Deadline.Text()}."))],
            PlaceDate(head.Commune, head.Month.Year),
            Signatures(("NGƯỜI GHI BIÊN BẢN", null), ("CHỦ TRÌ", session?.HeadName)),
        ])
        {
            IsLandscape = true, Subtitle = $"{head.Point}, xã {head.Commune} · phiên ngày {head.HeldOn.Text()}",
        };
    }

    private static IEnumerable<PaperBlock> Figures(Briefing.Page page)
    {
        var (report, head) = (page.Report, page.Head);
        yield return Prose($"Tổng dư nợ đầu tháng {head.Month}: {Said(report.Now)}. So với đầu tháng trước: {Change(report, report.LastMonth)}. So với 31/12: {Change(report, report.YearEnd)}. Tiền gửi: {report.Deposits} đồng. Số tổ: {report.Organisations.Sum(one => one.Groups)}, số khách hàng còn dư nợ: {report.Organisations.Sum(one => one.Customers)}.");
        yield return BriefingTables.Organisations(report) with { Caption = $"Theo Hội, tháng {head.Month} (đồng)" };
        yield return BriefingTables.Programmes(report) with { Caption = "Theo chương trình (đồng, số ngân hàng gần nhất; số 31/12 theo chương trình: chưa có số liệu)" };
        yield return BriefingTables.Plan(report) with { Caption = $"Kế hoạch tháng {head.Month.Next()} (đồng)" };
    }

    private static IEnumerable<PaperBlock> Conclusions(Briefing.Page page)
    {
        var all = page.Head.Session?.Conclusions.OrderBy(one => one.Number).ToList() ?? [];
        return all.Count == 0
            ? [Lines(4)]
            : all.Select((one, index) => Prose($"{index + 1}. {one.Text} – {one.OwnerName}, hạn {one.Deadline.Text()}.{(one.DoneOn is { } done ? $" Xong {done.Text()}: {one.Result}" : "")}"));
    }

    private static string Joined(IEnumerable<string> names, string none) => string.Join("; ", names) is { Length: > 0 } all ? all : none;

    private static string Said(BriefingReport.Position? position) =>
        position is null ? "chưa có số liệu" : $"{position.Outstanding} đồng, nợ quá hạn {position.Overdue} đồng ({Percent.Of(position.Overdue, position.Outstanding)})";

    private static string Change(BriefingReport report, BriefingReport.Position? before)
    {
        if (before is null || report.Now is not { } now)
            return "chưa có số liệu";
        var change = now.Outstanding - before.Outstanding;
        return $"{(change < Vnd.Zero ? "giảm" : "tăng")} {(change < Vnd.Zero ? Vnd.Zero - change : change)} đồng dư nợ, nợ quá hạn từ {before.Overdue} đồng";
    }
}
