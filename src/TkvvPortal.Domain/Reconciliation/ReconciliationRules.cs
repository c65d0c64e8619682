using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Reconciliation;

/// <summary>Rules of reconciling loans and deposits with members (15/TD), in the order of <c>docs/business-rules.md</c>.</summary>
public static class ReconciliationRules
{
    /// <summary>There is time to do it.</summary>
    public static readonly Rule DeadlineIsAhead = new("TK-340", "Hạn hoàn thành phải từ hôm nay {0:dd/MM/yyyy} trở đi.");

    /// <summary>Something is lent that can be reconciled.</summary>
    public static readonly Rule SomethingIsLent = new("TK-341", "Không có món vay nào còn dư nợ để đối chiếu.");

    /// <summary>Nothing is entered into a list that was confirmed or whose campaign is over.</summary>
    public static readonly Rule ListIsOpen = new("TK-342", "Danh sách đã xác nhận ngày {0:dd/MM/yyyy}, không sửa được. Lãnh đạo có thể mở lại với lý do.");

    /// <summary>An amount in the loan book is none or more.</summary>
    public static readonly Rule AmountIsNotNegative = new("TK-343", "Số tiền trên sổ vay không được âm.");

    /// <summary>A difference, or a customer who was not met, has a cause and a word.</summary>
    public static readonly Rule DifferenceHasCause = new("TK-344", "Số trên sổ vay khác số của ngân hàng: hãy chọn nguyên nhân.");

    /// <summary>The cause is told.</summary>
    public static readonly Rule CauseIsTold = new("TK-345", "Hãy ghi rõ sự việc.");

    /// <summary>The customer signs what was agreed.</summary>
    public static readonly Rule CustomerSigns = new("TK-346", "Khách hàng chưa ký hoặc điểm chỉ trên 15/TD thì chưa ghi là đã đối chiếu.");

    /// <summary>A list is confirmed when every line of it has a result.</summary>
    public static readonly Rule EveryLineHasResult = new("TK-347", "Còn {0} món chưa có kết quả đối chiếu.");

    /// <summary>Reopening says why.</summary>
    public static readonly Rule ReopeningHasReason = new("TK-348", "Hãy ghi lý do mở lại danh sách.");

    /// <summary>A difference is cleared with a word on how.</summary>
    public static readonly Rule ClearingHasResult = new("TK-349", "Hãy ghi kết quả xử lý chênh lệch.");

    /// <summary>A difference is cleared once.</summary>
    public static readonly Rule ClearedOnce = new("TK-350", "Chênh lệch này đã xử lý xong ngày {0:dd/MM/yyyy}.");

    /// <summary>Somebody follows a difference up until a day.</summary>
    public static readonly Rule SomebodyFollowsUp = new("TK-351", "Hãy ghi người xử lý.");

    /// <summary>Nothing is reconciled before the list was made, nor ahead of time.</summary>
    public static readonly Rule DayIsPast = new("TK-352", "Ngày đối chiếu phải từ {0:dd/MM/yyyy} đến hôm nay {1:dd/MM/yyyy}.");
}
