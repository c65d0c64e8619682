using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Texts;
using static TkvvPortal.Web.Infrastructure.Papers.PaperBlocks;

namespace TkvvPortal.Web.Features.Loans;

/// <summary>What 08/TD says of a loan.</summary>
/// <param name="Code">The loan.</param>
/// <param name="Borrower">The borrower.</param>
/// <param name="CustomerCode">The borrower's code.</param>
/// <param name="Programme">The programme.</param>
/// <param name="Terms">What was agreed.</param>
/// <param name="TermMonths">The term.</param>
/// <param name="Rate">The rate.</param>
public sealed record AdjustmentLoan(string Code, string Borrower, string CustomerCode, string Programme, DisbursementTerms Terms, int TermMonths, InterestRate Rate)
{
    /// <summary>The last due date now, with what was extended, in words.</summary>
    public required string MaturesOn { get; init; }

    /// <summary>Where balances come from, in words.</summary>
    public required string Basis { get; init; }

    public required Vnd Outstanding { get; init; }

    public required Vnd Overdue { get; init; }

    public required Vnd Interest { get; init; }

    /// <summary>The instalment; none when none is known.</summary>
    public required AdjustedInstalment? Instalment { get; init; }
}

/// <summary>The instalment that is to be adjusted.</summary>
/// <param name="Number">Which; none where only its day is known.</param>
/// <param name="Left">Principal to be paid, đồng.</param>
/// <param name="DueOn">When.</param>
public sealed record AdjustedInstalment(int? Number, Vnd Left, DateOnly DueOn);

/// <summary>How 08/TD is laid out: the loan filled in, the new day and the reason left to the customer.</summary>
internal static class AdjustmentPaper
{
    public const string Title = "Giấy đề nghị điều chỉnh kỳ hạn trả nợ";

    private sealed record Fact(string What, string Value);

    public static Paper Of(PaperGroup group, AdjustmentLoan loan) => new Paper("08/TD", Title,
    [
        Centred("Kính gửi: Ngân hàng Chính sách xã hội – PGD U Minh Thượng"),
        Prose($"Người vay: {loan.Borrower}, mã khách hàng {loan.CustomerCode}, tổ viên Tổ tiết kiệm và vay vốn \"{group.Name}\", mã số {group.Code}, {group.Hamlet}, xã {group.Commune}, do {group.Organisation} quản lý."),
        Facts(loan),
        Prose(Asked(loan.Instalment)),
        Prose("Lý do:"), Lines(2),
        Prose("Tôi cam kết trả nợ gốc và lãi đúng kỳ hạn đã điều chỉnh."),
        new PaperSignatures([new PaperSignature("TỔ TRƯỞNG", "(Ký, ghi rõ họ tên; ngày nhận …/…/……)", null), new PaperSignature("NGƯỜI VAY", "(Ký, ghi rõ họ tên hoặc điểm chỉ)", loan.Borrower)]),
        Part("Phê duyệt của ngân hàng"),
        Prose($"Đồng ý điều chỉnh sang ngày …/…/……, số tiền {Blank} đồng."),
        Prose($"Không đồng ý, lý do: {Blank}{Blank}"),
        new PaperSignatures([new PaperSignature("CÁN BỘ TÍN DỤNG", Sign, null), new PaperSignature("GIÁM ĐỐC", Seal, null)]),
    ]).From($"{group.Organisation} xã {group.Commune}", $"Tổ TK&VV {group.Code}");

    private static PaperTable Facts(AdjustmentLoan loan) => PaperTable.Of<Fact>(
        [
            new("Mã món vay", loan.Code), new("Chương trình cho vay", loan.Programme),
            new("Số tiền vay, ngày giải ngân", $"{loan.Terms.Amount} đồng, ngày {loan.Terms.DisbursedOn.Text()}"),
            new("Thời hạn vay, ngày đến hạn cuối", $"{loan.TermMonths} tháng, {loan.MaturesOn}"), new("Lãi suất", loan.Rate.ToString()),
            new($"Dư nợ gốc ({loan.Basis})", $"{loan.Outstanding} đồng, trong đó quá hạn {loan.Overdue} đồng"), new($"Nợ lãi ({loan.Basis})", $"{loan.Interest} đồng"),
        ],
        new PaperColumn<Fact>("Món vay", 5, fact => fact.What), new PaperColumn<Fact>("Nội dung", 7, fact => fact.Value));

    private static string Asked(AdjustedInstalment? one) =>
        $"Đề nghị điều chỉnh kỳ trả nợ gốc thứ {(one?.Number is { } number ? $"{number}" : "……")}, số tiền còn phải trả {(one is null ? Blank : $"{one.Left}")} đồng, từ ngày {one?.DueOn.Text() ?? "…/…/……"} sang ngày …/…/…… (không quá kỳ trả nợ kế tiếp; ngày đến hạn cuối cùng không thay đổi).";
}
