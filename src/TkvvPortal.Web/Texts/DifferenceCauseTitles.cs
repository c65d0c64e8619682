using TkvvPortal.Domain.Reconciliation;

namespace TkvvPortal.Web.Texts;

/// <summary>Causes of differences in Vietnamese.</summary>
public static class DifferenceCauseTitles
{
    /// <summary>The cause, as written on 15/TD.</summary>
    public static string Title(this DifferenceCause cause) => cause switch
    {
        DifferenceCause.NotBookedYet => "Đã nộp, ngân hàng chưa hạch toán",
        DifferenceCause.BookNotUpdated => "Sổ vay chưa ghi",
        DifferenceCause.WrongEntry => "Ghi sai",
        DifferenceCause.BorrowedForAnother => "Vay ké, vay hộ",
        DifferenceCause.Misappropriated => "Nghi nợ bị chiếm dụng",
        DifferenceCause.NotMet => "Không gặp được khách hàng",
        _ => "Nguyên nhân khác",
    };
}
