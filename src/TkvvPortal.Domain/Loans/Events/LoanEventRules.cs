using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>Rules of what happens to a loan, in the order of <c>docs/business-rules.md</c>.</summary>
public static class LoanEventRules
{
    /// <summary>An event says why.</summary>
    public static readonly Rule EventHasReason = new("TK-230", "Hãy ghi lý do.");

    /// <summary>An event names its paper.</summary>
    public static readonly Rule EventHasPaper = new("TK-231", "Hãy ghi số giấy tờ làm căn cứ.");

    /// <summary>Events lie between disbursement and today, a reversal not before what it takes back.</summary>
    public static readonly Rule EventIsInOrder = new("TK-232", "Ngày ghi nhận phải từ {0:dd/MM/yyyy} đến hôm nay {1:dd/MM/yyyy}.");

    /// <summary>Nothing more happens to a loan that is paid off.</summary>
    public static readonly Rule LoanIsOpen = new("TK-233", "Vào ngày {0:dd/MM/yyyy} món vay đã tất toán.");

    /// <summary>Nobody pays back more principal than is left.</summary>
    public static readonly Rule PrincipalIsOwed = new("TK-234", "Số gốc trả {0} đồng lớn hơn dư nợ {1} đồng vào ngày {2:dd/MM/yyyy}.");

    /// <summary>Money moves in amounts above zero, an extension has months.</summary>
    public static readonly Rule AmountIsPositive = new("TK-235", "Số tiền hoặc số tháng phải lớn hơn 0; không có phần nào âm.");

    /// <summary>An adjustment moves an instalment forward, at most to the next period (CV 597).</summary>
    public static readonly Rule AdjustedWithinNextPeriod = new("TK-236", "Kỳ {0} chỉ điều chỉnh được từ sau ngày {1:dd/MM/yyyy} đến kỳ kế tiếp {2:dd/MM/yyyy}.");

    /// <summary>An adjustment moves an instalment that is not paid, never the final date; that is an extension.</summary>
    public static readonly Rule FinalDateIsNotAdjusted = new("TK-237", "Kỳ {0} không điều chỉnh được: không có kỳ này, kỳ đã trả hết, hoặc là kỳ cuối (phải gia hạn nợ, mẫu 09/TD).");

    /// <summary>An adjustment is handed in by its deadline (CV 597).</summary>
    public static readonly Rule AdjustedInTime = new("TK-238", "Đã quá hạn nộp giấy đề nghị điều chỉnh (08/TD) của kỳ này: hạn cuối là {0:dd/MM/yyyy}.");

    /// <summary>Extensions together stay within the limit of the term.</summary>
    public static readonly Rule ExtendedWithinLimit = new("TK-239", "Thời gian gia hạn vượt mức: được {0} tháng, đã dùng {1} tháng.");

    /// <summary>A loan is extended before it is past due.</summary>
    public static readonly Rule ExtendedBeforeFinalDate = new("TK-240", "Chỉ gia hạn nợ đến hết ngày đến hạn cuối cùng {0:dd/MM/yyyy}.");

    /// <summary>Only principal that is past due becomes overdue.</summary>
    public static readonly Rule SomethingIsPastDue = new("TK-241", "Vào ngày {0:dd/MM/yyyy} món vay không có nợ gốc phải chuyển quá hạn.");

    /// <summary>A frozen loan rests: neither frozen again nor moved to overdue.</summary>
    public static readonly Rule LoanIsNotFrozen = new("TK-242", "Món vay đang được khoanh nợ.");

    /// <summary>Only a frozen loan comes out of a freeze.</summary>
    public static readonly Rule LoanIsFrozen = new("TK-243", "Món vay không được khoanh nợ vào ngày {0:dd/MM/yyyy}.");

    /// <summary>A freeze stays within the limit of the damage (QĐ 08/2021/QĐ-TTg).</summary>
    public static readonly Rule FrozenWithinLimit = new("TK-244", "Với mức thiệt hại {1} %, thời gian khoanh nợ tính từ ngày khoanh nhiều nhất là {0} tháng.");

    /// <summary>An event is reversed once, and a reversal never.</summary>
    public static readonly Rule ReversedOnce = new("TK-245", "Sự kiện này không có, đã bị hủy, hoặc là việc hủy nên không hủy được nữa.");

    /// <summary>An event that others rest on stays until they are reversed.</summary>
    public static readonly Rule NothingDependsOnIt = new("TK-246", "Chưa hủy được: một sự kiện ghi sau dựa vào sự kiện này. {0}.");

    /// <summary>An event belongs to its loan.</summary>
    public static readonly Rule EventIsOfThisLoan = new("TK-247", "Sự kiện thuộc món vay khác.");

    /// <summary>A loan is paid out before anything happens to it.</summary>
    public static readonly Rule LoanIsDisbursed = new("TK-248", "Món vay chưa giải ngân vào ngày {0:dd/MM/yyyy}.");

    /// <summary>What is paid out has its due dates in the schedule.</summary>
    public static readonly Rule DisbursedWithinSchedule = new("TK-249", "Tổng số tiền giải ngân {0} đồng lớn hơn tổng số gốc theo lịch trả nợ {1} đồng.");

    /// <summary>An event leaves the others standing, and all stand when it is entered.</summary>
    public static readonly Rule OtherEventsFit = new("TK-281", "Chưa ghi được: một sự kiện khác của món vay không phù hợp. {0}.");

    /// <summary>Who may record a kind of event may take it back, and so may the manager.</summary>
    public static readonly Rule ReversedByWhoRecords = new("TK-282", "Sự kiện này do vai trò khác ghi: chỉ người được ghi loại sự kiện đó hoặc lãnh đạo Phòng giao dịch hủy được.");

    /// <summary>Neither misappropriated nor, before the bank's data date, paid back is more than was lent.</summary>
    public static readonly Rule PrincipalIsOfThisLoan = new("TK-283", "Số gốc {0} đồng lớn hơn số tiền đã vay {1} đồng.");
}
