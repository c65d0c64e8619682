using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>Rules of what stands beside the amounts of a sheet, in the order of <c>docs/business-rules.md</c>.</summary>
public static class SheetRules
{
    /// <summary>The group has agreed how much each member saves a month at least; less needs a word.</summary>
    public static readonly Rule DepositReachesMinimum =
        new("TK-325", "Tiền gửi trong tháng {0} đ thấp hơn mức tối thiểu {1} đ của Tổ: hãy ghi lý do.");

    /// <summary>Nobody is asked for what was paid at the counter meanwhile.</summary>
    public static readonly Rule FiguresAreAccepted = new(
        "TK-326", "Ngân hàng đã có số mới đến ngày {0:dd/MM/yyyy}, còn phải thu {1} đ: hãy bấm “Nhận số mới của ngân hàng” rồi mới ghi thu lãi.");
}
