using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Requests;

/// <summary>Rules of the way from a request to its loan, in the order of <c>docs/business-rules.md</c>.</summary>
public static class LoanRequestRules
{
    /// <summary>A plan says what is bought, how many and for how much (01/TD).</summary>
    public static readonly Rule PurposesAreNamed = new("TK-255", "Mỗi khoản sử dụng vốn cần nội dung, số lượng và số tiền lớn hơn 0; mỗi số tiền nhiều nhất 1.000 tỷ đồng.");

    /// <summary>Own capital and the loan together pay for the plan (01/TD).</summary>
    public static readonly Rule NeedIsCovered =
        new("TK-256", "Tổng nhu cầu vốn {0} đồng phải bằng vốn tự có {1} đồng cộng số tiền đề nghị vay {2} đồng.");

    /// <summary>Somebody asks for one loan of a programme at a time.</summary>
    public static readonly Rule OneRequestPerProgramme = new("TK-257", "{0} đang có một đề nghị vay chương trình này chưa giải ngân.");

    /// <summary>A programme lends a household at most so much.</summary>
    public static readonly Rule WithinCap =
        new("TK-258", "Chương trình {0} cho vay nhiều nhất {1} đồng một hộ; đang dư nợ {2} đồng, đề nghị thêm {3} đồng. Nguồn: {4}.");

    /// <summary>A programme lends at most for so long.</summary>
    public static readonly Rule WithinTerm = new("TK-259", "Chương trình {0} cho vay nhiều nhất {1} tháng, đề nghị {2} tháng. Nguồn: {3}.");

    /// <summary>A programme lends at most a share of what is needed.</summary>
    public static readonly Rule WithinShare = new("TK-260", "Chương trình {0} cho vay nhiều nhất {1}% nhu cầu vốn, tức {2} đồng. Nguồn: {3}.");

    /// <summary>A programme lends to some classes of households (specification §4.1).</summary>
    public static readonly Rule HouseholdFits = new("TK-261", "Hộ của {0} không thuộc đối tượng của chương trình {1}. Nguồn: {2}.");

    /// <summary>Who has overdue debt is looked at first.</summary>
    public static readonly Rule NothingOverdue = new("TK-262", "Hiện {0} đang có nợ quá hạn {1} đồng.");

    /// <summary>Only who is present votes.</summary>
    public static readonly Rule VoterIsPresent = new("TK-263", "Bình xét {0}: có {1} phiếu của người không dự họp. Hãy ghi lại biểu quyết.");

    /// <summary>Nobody votes on the own household.</summary>
    public static readonly Rule NoVoteOnOwnHousehold = new("TK-264", "Bình xét {0}: người vay không biểu quyết về hộ của mình.");

    /// <summary>One vote for each member.</summary>
    public static readonly Rule OneVoteEach = new("TK-265", "Bình xét {0}: mỗi tổ viên chỉ có một phiếu.");

    /// <summary>The group agrees to an amount up to what was asked for.</summary>
    public static readonly Rule AgreedWithinAsked = new("TK-266", "Số tiền Tổ thống nhất phải lớn hơn 0 và không vượt số đề nghị vay {0} đồng.");

    /// <summary>The steps are taken in their order.</summary>
    public static readonly Rule StepIsNext = new("TK-267", "Đề nghị của {0} không còn ở bước này.");

    /// <summary>Who refuses says why.</summary>
    public static readonly Rule RefusalHasReason = new("TK-268", "Hãy ghi lý do không đồng ý.");

    /// <summary>Each step lies between the one before and today.</summary>
    public static readonly Rule DatesAreInOrder = new("TK-269", "Ngày ghi phải từ {0:dd/MM/yyyy} đến hôm nay {1:dd/MM/yyyy}.");

    /// <summary>The bank approves up to what the group agreed to.</summary>
    public static readonly Rule ApprovedWithinAgreed = new("TK-270", "Số tiền phê duyệt phải lớn hơn 0 và không vượt số Tổ thống nhất {0} đồng.");

    /// <summary>Money is paid out after it is approved.</summary>
    public static readonly Rule DisbursedAfterApproval = new("TK-271", "Ngày giải ngân dự kiến không trước ngày phê duyệt {0:dd/MM/yyyy}.");

    /// <summary>Papers are signed by somebody and carry a number.</summary>
    public static readonly Rule PaperIsComplete = new("TK-272", "Hãy ghi đủ người ký, số giấy tờ và nơi giải ngân.");

    /// <summary>At most what was approved is paid out, to who asked for it, of the programme asked for, not before the approval.</summary>
    public static readonly Rule LoanMatches =
        new("TK-273", "Món vay {0} không khớp đề nghị: phải của cùng người vay, cùng chương trình, giải ngân từ ngày phê duyệt và không quá số được phê duyệt.");

    /// <summary>A loan comes from one request.</summary>
    public static readonly Rule LoanIsOfOneRequest = new("TK-274", "Món vay {0} đã được ghép với một đề nghị khác.");
}
