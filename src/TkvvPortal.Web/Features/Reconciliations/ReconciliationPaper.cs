using TkvvPortal.Domain.Reconciliation;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;
using static TkvvPortal.Web.Infrastructure.Papers.PaperBlocks;

namespace TkvvPortal.Web.Features.Reconciliations;

/// <summary>How 15/TD is laid out: fourteen columns, đồng.</summary>
internal static class ReconciliationPaper
{
    /// <summary>What stands above and below the list.</summary>
    public sealed record Head(string Campaign, DateOnly BegunOn, string? ConfirmedBy, string? Leader);

    public static Paper Of(FormInfo form, PaperGroup group, Head head, IReadOnlyList<LineFacts> lines) => new(form.Number, form.Title,
    [
        Small($"Tổ trưởng: {head.Leader ?? Blank} · Mã Tổ: {group.Code} ({group.Name}) · Địa chỉ: {group.Hamlet}, xã {group.Commune} · Đơn vị nhận ủy thác: {group.Organisation}"),
        Table(lines),
        PlaceDate(group.Commune, head.BegunOn.Year),
        Signatures(("TỔ TRƯỞNG", head.Leader), ("CÁN BỘ HỘI", null), ("CÁN BỘ NGÂN HÀNG", head.ConfirmedBy)),
    ])
    {
        IsLandscape = true,
        Subtitle = $"{head.Campaign} · Số liệu ngân hàng ngày {head.BegunOn.Text()} · Đơn vị: đồng",
    };

    private static PaperTable Table(IReadOnlyList<LineFacts> lines) => PaperTable.Of(
        lines,
        new PaperColumn<LineFacts>("STT", 11, row => $"{row.Line.Number}", PaperCell.Centred),
        new PaperColumn<LineFacts>("Họ tên KH / Chương trình", 27, row => $"{row.Member}\n{row.Programme}", PaperCell.Text, $"Cộng {lines.Count} món"),
        new PaperColumn<LineFacts>("Mã khoản vay", 18, row => row.Line.LoanCode, PaperCell.Code),
        Money("Ngân hàng (NH)|Nợ gốc", 24, line => line.Principal, lines.Total(row => row.Line.Principal)),
        Money("Ngân hàng (NH)|Nợ lãi", 18, line => line.Interest, lines.Total(row => row.Line.Interest)),
        Money("Ngân hàng (NH)|Số dư TG", 20, line => line.Deposit, lines.Total(row => row.Line.Deposit ?? Vnd.Zero)),
        Money("Khách hàng (KH)|Nợ gốc", 24, line => line.BookPrincipal),
        Money("Khách hàng (KH)|Nợ lãi", 18, line => line.BookInterest),
        Money("Khách hàng (KH)|Số dư TG", 20, line => line.BookDeposit),
        Money("Chênh lệch (CL)|Gốc", 15, line => IsDone(line) ? line.PrincipalDifference : null),
        Money("Chênh lệch (CL)|Lãi", 15, line => IsDone(line) ? line.InterestDifference : null),
        Money("Chênh lệch (CL)|TG", 15, line => IsDone(line) && line.Deposit is not null ? line.DepositDifference : null),
        new PaperColumn<LineFacts>("Nguyên nhân CL", 19, row => $"{row.Line.Cause?.Title()} {row.Line.Note}".Trim()),
        PaperColumns.Blank<LineFacts>("Chữ ký KH", 16));

    private static bool IsDone(ReconciliationLine line) => line.DoneOn is not null && line.Cause != DifferenceCause.NotMet;

    private static PaperColumn<LineFacts> Money(string heading, int width, Func<ReconciliationLine, Vnd?> amount, Vnd? total = null) =>
        new(heading, width, row => amount(row.Line)?.ToString(), PaperCell.Number, total?.ToString());
}
