using TkvvPortal.Domain.Loans.Events;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of how a loan stands and of what happens to it.</summary>
public static class LoanTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this LoanStanding standing) => standing switch
    {
        LoanStanding.NotDisbursed => "Chưa giải ngân",
        LoanStanding.InTerm => "Trong hạn",
        LoanStanding.Extended => "Trong hạn, đã gia hạn",
        LoanStanding.Overdue => "Quá hạn",
        LoanStanding.Frozen => "Khoanh nợ",
        LoanStanding.Settled => "Đã tất toán gốc",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    /// <summary>The title people use, with the bank's form where it has a number.</summary>
    public static string Title(this LoanEventKind kind) => kind switch
    {
        LoanEventKind.Disbursed => "Giải ngân",
        LoanEventKind.Unfrozen => "Hết khoanh nợ",
        LoanEventKind.Paid => "Trả nợ",
        LoanEventKind.InstalmentAdjusted => "Điều chỉnh kỳ hạn (08/TD)",
        LoanEventKind.Extended => "Gia hạn nợ (09/TD)",
        LoanEventKind.MovedToOverdue => "Chuyển nợ quá hạn (14/TD)",
        LoanEventKind.Frozen => "Khoanh nợ",
        LoanEventKind.Misappropriated => "Nợ bị chiếm dụng",
        LoanEventKind.Absconded => "Hộ vay bỏ đi khỏi nơi cư trú",
        LoanEventKind.Reversed => "Hủy sự kiện",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The title people use.</summary>
    public static string Title(this Misappropriator holder) => holder switch
    {
        Misappropriator.GroupLeader => "Tổ trưởng",
        Misappropriator.Organisation => "Tổ chức hội",
        Misappropriator.Other => "Đối tượng khác",
        _ => throw new ArgumentOutOfRangeException(nameof(holder)),
    };
}
