using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Checks;

/// <summary>Rules of loan-use checks, in the order of <c>docs/business-rules.md</c>.</summary>
public static class UseCheckRules
{
    /// <summary>A check lies between disbursement and today.</summary>
    public static readonly Rule CheckIsInOrder = new("TK-275", "Ngày kiểm tra phải từ ngày giải ngân {0:dd/MM/yyyy} đến hôm nay {1:dd/MM/yyyy}.");

    /// <summary>What was used, rightly or wrongly, was received.</summary>
    public static readonly Rule UseIsWithinReceipt = new("TK-276", "Số tiền dùng đúng và sai mục đích cộng lại không vượt tổng tiền thực nhận; không có số nào âm.");

    /// <summary>A wrong use says for what and what is done about it.</summary>
    public static readonly Rule WrongUseIsExplained = new("TK-277", "Sử dụng sai mục đích thì hãy ghi vốn đã dùng vào việc gì và biện pháp xử lý.");

    /// <summary>A check names who made it.</summary>
    public static readonly Rule CheckerIsNamed = new("TK-278", "Hãy ghi họ tên cán bộ kiểm tra.");

    /// <summary>A sheet without a line says nothing.</summary>
    public static readonly Rule SomethingIsChecked = new("TK-279", "Hãy đánh dấu ít nhất một món vay đã kiểm tra.");

    /// <summary>A sheet is about one group, and about each of its loans once.</summary>
    public static readonly Rule LoanIsOnceOfGroup = new("TK-280", "Món vay không thuộc Tổ này, hoặc đã có ở dòng khác của phiếu.");
}
