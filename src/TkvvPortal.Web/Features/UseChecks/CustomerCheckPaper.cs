using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;
using static TkvvPortal.Web.Infrastructure.Papers.PaperBlocks;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>How 06A/TD is laid out: one customer, every loan that was looked at, đồng.</summary>
internal static class CustomerCheckPaper
{
    private sealed record Row(string What, string? ByFile, string? Found);

    public static Paper Of(PaperGroup group, CheckVisit visit, IReadOnlyList<CheckedLoan> loans) => new("06A/TD", CheckPaper.Title,
    [
        Prose($"Khách hàng: {loans[0].Borrower}, mã khách hàng {loans[0].CustomerCode}."),
        Prose($"Tổ TK&VV: {group.Code} – {group.Name}, {group.Hamlet}, xã {group.Commune}."),
        Prose($"Cán bộ kiểm tra: {visit.CheckedBy}, chức vụ {Blank}. Ngày kiểm tra: {visit.CheckedOn.Text()}."),
        Prose($"Số dư tiền gửi: {loans[0].Deposit} đồng."),
        .. loans.SelectMany(Blocks),
        Prose($"Khả năng trả nợ: {Blank}{Blank}{Blank}"),
        Signatures(("KHÁCH HÀNG", loans[0].Borrower), ("CÁN BỘ CHỨNG KIẾN", visit.Witness), ("CÁN BỘ KIỂM TRA", visit.CheckedBy)),
    ])
    {
        Subtitle = $"(Dùng cho một khách hàng) · {group.Organisation}, xã {group.Commune}",
    };

    private static PaperBlock[] Blocks(CheckedLoan loan) =>
    [
        Part($"Khoản vay {loan.Code}, chương trình {loan.Programme}"),
        PaperTable.Of<Row>(
            [
                new("Số tiền giải ngân / thực nhận (đồng)", loan.Disbursed.ToString(), loan.Check!.Received.ToString()),
                new("Dư nợ gốc (đồng)", loan.Outstanding.ToString(), loan.Check.Outstanding.ToString()),
                new("Nợ lãi (đồng)", loan.Arrears.ToString(), null),
                new("Mục đích sử dụng vốn", loan.Purpose, loan.Check.UsedFor),
                new("Sử dụng đúng mục đích (đồng)", null, loan.Check.RightUse.ToString()),
                new("Sử dụng sai mục đích (đồng)", null, loan.Check.WrongUse.ToString()),
                new("Hiệu quả đầu tư", null, loan.Check.Effect),
                new("Biện pháp xử lý", null, loan.Check.Measure),
            ],
            new PaperColumn<Row>("Nội dung", 6, row => row.What),
            new PaperColumn<Row>("Theo hồ sơ", 5, row => row.ByFile),
            new PaperColumn<Row>("Kiểm tra thực tế", 5, row => row.Found)),
    ];
}
