using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Receipts;

/// <summary>Rules of receipts written on paper, in the order of <c>docs/business-rules.md</c>.</summary>
public static class PaperRules
{
    /// <summary>Somebody answers for the paper.</summary>
    public static readonly Rule HolderIsNamed = new("TK-321", "Hãy ghi họ tên người nhận quyển biên lai giấy.");

    /// <summary>Unused numbers are not simply gone.</summary>
    public static readonly Rule UnusedAreAccountedFor =
        new("TK-322", "Còn {0} số chưa dùng: hãy ghi đã thu lại và xử lý tờ giấy chưa dùng thế nào.");

    /// <summary>A number that was written is not lost because its amount was forgotten.</summary>
    public static readonly Rule NumberHasAmount = new("TK-327", "Đã ghi số biên lai giấy thì phải ghi số tiền thu.");
}
