using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;
using static TkvvPortal.Web.Infrastructure.Papers.PaperBlocks;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>How 06/TD is laid out: fifteen columns in two blocks, triệu đồng. Before a visit the second block is blank.</summary>
internal static class CheckPaper
{
    public const string Title = "Phiếu kiểm tra sử dụng vốn vay";

    private const string ByFile = "Phần ghi theo hồ sơ|";
    private const string Found = "Phần kiểm tra thực tế|";
    private const string Used = Found + "Thực tế sử dụng vốn|";

    /// <param name="group">The group.</param>
    /// <param name="visit">The visit; none for a sheet that is taken along to one.</param>
    /// <param name="loans">The loans.</param>
    public static Paper Of(PaperGroup group, CheckVisit? visit, IReadOnlyList<CheckedLoan> loans) => new("06/TD", Title,
    [
        Small($"Đơn vị kiểm tra: {group.Organisation}, xã {group.Commune} · Cán bộ kiểm tra: 1. {visit?.CheckedBy ?? Blank} chức vụ {Blank}; 2. {Blank} chức vụ {Blank}"),
        Small($"Thời gian kiểm tra: {visit?.CheckedOn.Text() ?? "…/…/……"} · Địa bàn: {group.Hamlet}, xã {group.Commune} · Tổ TK&VV: {group.Code} – {group.Name}"),
        Table(loans),
        Part("Nhận xét"),
        Prose($"1. Tình hình thực hiện phương án sử dụng vốn: {Blank}{Blank}{Blank}"),
        Prose(Totals(visit, loans)),
        Prose($"Biện pháp xử lý: {Measures(visit, loans)}"),
        Small("Dư nợ và nợ lãi theo số liệu ngân hàng gần nhất. Phiếu lập 2 bản: bản chính gửi ngân hàng, bản chụp lưu đơn vị kiểm tra."),
        Signatures(("CÁN BỘ CHỨNG KIẾN", visit?.Witness), ("CÁN BỘ KIỂM TRA", visit?.CheckedBy)),
    ])
    {
        IsLandscape = true, Subtitle = "Đơn vị: triệu đồng",
    };

    private static PaperTable Table(IReadOnlyList<CheckedLoan> loans) => PaperTable.Of(
        loans,
        PaperColumns.Order<CheckedLoan>() with { Heading = ByFile + "STT" },
        new PaperColumn<CheckedLoan>(ByFile + "Họ tên người vay", 27, loan => loan.Borrower, PaperCell.Text, "Cộng"),
        new PaperColumn<CheckedLoan>(ByFile + "Mã khoản vay", 18, loan => loan.Code, PaperCell.Code),
        new PaperColumn<CheckedLoan>(ByFile + "Chương trình", 21, loan => loan.Programme),
        Millions(ByFile + "Số tiền giải ngân", 15, loan => loan.Disbursed, loans),
        Millions(ByFile + "Dư nợ đến ngày KT", 15, loan => loan.Outstanding, loans),
        new PaperColumn<CheckedLoan>(ByFile + "Mục đích sử dụng", 21, loan => loan.Purpose),
        Millions(Found + "Tổng tiền thực nhận", 15, loan => loan.Check?.Received, loans),
        Millions(Found + "Dư nợ thực tế", 15, loan => loan.Check?.Outstanding, loans),
        new PaperColumn<CheckedLoan>(Used + "Vào việc", 23, loan => loan.Check?.UsedFor),
        Millions(Used + "Đúng MĐ", 14, loan => loan.Check?.RightUse, loans),
        Millions(Used + "Sai MĐ", 14, loan => loan.Check?.WrongUse, loans),
        new PaperColumn<CheckedLoan>(Found + "Hiệu quả ĐT", 18, loan => loan.Check?.Effect),
        Millions(Found + "Nợ lãi", 14, loan => loan.Check is null ? null : loan.Arrears, loans),
        PaperColumns.Blank<CheckedLoan>(Found + "Chữ ký KH", 20));

    private static PaperColumn<CheckedLoan> Millions(string heading, int width, Func<CheckedLoan, Vnd?> amount, IReadOnlyList<CheckedLoan> loans) => new(
        heading, width, loan => amount(loan)?.Millions(), PaperCell.Number, loans.Any(loan => amount(loan) is not null) ? loans.Total(loan => amount(loan) ?? Vnd.Zero).Millions() : "");

    private static string Totals(CheckVisit? visit, IReadOnlyList<CheckedLoan> loans)
    {
        if (visit is null)
            return "2. Số khách hàng đã kiểm tra: ………; số tiền ……… triệu đồng. Trong đó: đúng mục đích ……… khách hàng, ……… triệu đồng, đạt ……… %; sai mục đích ……… khách hàng, ……… triệu đồng, chiếm ……… %.";
        var totals = UseCheckTotals.Of([.. loans.Select(loan => loan.Check!)]);
        return $"2. Số khách hàng đã kiểm tra: {totals.Customers}; số tiền {totals.Received.Millions()} triệu đồng. Trong đó: đúng mục đích {totals.RightCustomers} khách hàng, {totals.RightUse.Millions()} triệu đồng, đạt {totals.RightShare?.ToString() ?? "–"}; sai mục đích {totals.WrongCustomers} khách hàng, {totals.WrongUse.Millions()} triệu đồng, chiếm {totals.WrongShare?.ToString() ?? "–"}.";
    }

    private static string Measures(CheckVisit? visit, IReadOnlyList<CheckedLoan> loans)
    {
        var measures = loans.Where(loan => loan.Check?.Measure.Length > 0).Select(loan => $"{loan.Borrower}: {loan.Check!.Measure}").ToList();
        return visit is null ? Blank + Blank + Blank : measures.Count == 0 ? "không có." : string.Join("; ", measures) + ".";
    }
}
