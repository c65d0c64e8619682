using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;
using static TkvvPortal.Web.Infrastructure.Papers.PaperBlocks;

namespace TkvvPortal.Web.Features.Forms;

/// <summary>How 16/TD is laid out; the checklist is that of specification §1.2.</summary>
internal static class GroupCheckPaper
{
    /// <summary>What part I shows; money in đồng.</summary>
    public sealed record Figures(DateOnly Today, string? Leader)
    {
        public required int Members { get; init; }
        public required Vnd Outstanding { get; init; }
        public required Vnd Overdue { get; init; }
        public required Vnd Arrears { get; init; }
        public required DateOnly? AsOf { get; init; }
        public required Vnd Deposits { get; init; }
        public required GroupScore? Score { get; init; }
    }

    private sealed record Fact(string What, string Value);

    public static Paper Of(FormInfo form, PaperGroup group, GroupSize size, Figures figures) => new Paper(form.Number, form.Title,
    [
        Prose($"Hôm nay, ngày …… tháng …… năm {figures.Today.Year}, tại {Blank}, đoàn kiểm tra gồm:"),
        Prose($"1. {Blank} chức vụ {Blank} – Trưởng đoàn"), Prose($"2. {Blank} chức vụ {Blank}"),
        Prose($"cùng Tổ trưởng {figures.Leader ?? Blank} kiểm tra hoạt động của Tổ TK&VV \"{group.Name}\", mã số {group.Code}, {group.Hamlet}, xã {group.Commune}, do {group.Organisation} nhận ủy thác quản lý."),
        Part("I. Tình hình chung"),
        PaperTable.Of(Facts(figures), PaperColumns.Order<Fact>(1), new PaperColumn<Fact>("Chỉ tiêu", 6, fact => fact.What), new PaperColumn<Fact>("Số liệu", 5, fact => fact.Value, PaperCell.Number)),
        Small(figures.AsOf is { } asOf ? $"Dư nợ, lãi tồn theo số liệu ngân hàng đến ngày {asOf.Text()}; lãi tồn không gồm lãi tồn ân hạn." : "Tổ chưa có số liệu dư nợ của ngân hàng."),
        Part("II. Nội dung kiểm tra (đánh dấu vào cột Có hoặc Không)"),
        PaperTable.Of(
            Checklist(size), PaperColumns.Order<string>(), new PaperColumn<string>("Nội dung", 96, line => line),
            PaperColumns.Blank<string>("Có", 12), PaperColumns.Blank<string>("Không", 18), PaperColumns.Blank<string>("Ghi chú", 32)),
        Part("III. Đánh giá"),
        Point("1. Ưu điểm"), Lines(3), Point("2. Tồn tại"), Lines(3), Point("3. Kiến nghị"), Lines(3),
        Prose("Số phiếu 06/TD kèm theo: …… phiếu. Biên bản lập thành 2 bản: một bản gửi ngân hàng, một bản lưu đoàn kiểm tra."),
        Signatures(("TỔ TRƯỞNG", figures.Leader), ("TRƯỞNG ĐOÀN KIỂM TRA", null)),
    ]).From(group.Organisation, $"xã {group.Commune}");

    private static IReadOnlyList<Fact> Facts(Figures figures) =>
    [
        new("Dư nợ (đồng)", figures.Outstanding.ToString()),
        new("Số tổ viên", $"{figures.Members}"),
        new("Nợ quá hạn (đồng; tỷ lệ)", $"{figures.Overdue} ({Percent.Of(figures.Overdue, figures.Outstanding)?.ToString() ?? "–"})"),
        new("Lãi tồn (đồng)", figures.Arrears.ToString()),
        new("Số dư tiền gửi của tổ viên (đồng)", figures.Deposits.ToString()),
        new("Xếp loại gần nhất của ngân hàng", figures.Score is { } score ? $"{score.Class.Title()}, {score.Total.Points()} điểm, tháng {score.Month}" : "chưa có"),
    ];

    private static IReadOnlyList<string> Checklist(GroupSize size) =>
    [
        "Tổ được UBND xã chấp thuận thành lập và chấp thuận quy ước hoạt động",
        $"Số tổ viên từ {size.Least} đến {size.Most}; tổ viên cư trú hợp pháp cùng ấp, theo cụm dân cư liền kề",
        "Ban quản lý gồm Tổ trưởng, Tổ phó; có phân công nhiệm vụ",
        "Tổ trưởng và Tổ phó không phải vợ chồng, cha mẹ, con, anh chị em ruột",
        "Ban quản lý không có ủy viên Ban Thường vụ Hội cấp xã; không điều hành tổ vay vốn của ngân hàng khác",
        "Họp Tổ định kỳ theo tháng/quý, đúng nơi, đúng giờ; có biên bản",
        "Phổ biến chính sách tín dụng đến tổ viên",
        "Vận động tổ viên gửi tiết kiệm",
        "Nhận hồ sơ vay; họp bình xét cho vay công khai, đủ thành phần",
        "Dự phiên giao dịch xã, chứng kiến giải ngân, thu nợ; dự giao ban",
        "Được ủy nhiệm thu lãi: thu xong giao biên lai cho tổ viên",
        "Nộp ngân hàng đủ số đã thu tại phiên, trả lại biên lai chưa thu được",
        "Chứng kiến kiểm tra sử dụng vốn và đối chiếu nợ",
        "Giám sát tổ viên sử dụng vốn; đôn đốc trả nợ, trả lãi đúng hạn",
        "Báo cáo kịp thời món cần gia hạn, điều chỉnh, quá hạn, rủi ro, bị chiếm dụng, sai mục đích, bỏ đi khỏi nơi cư trú",
        "Không thu nợ gốc, không thu phí, không vay ké, không chiếm dụng, không giữ sổ vay vốn của tổ viên",
        "Lưu giữ đầy đủ hồ sơ của Tổ",
    ];
}
