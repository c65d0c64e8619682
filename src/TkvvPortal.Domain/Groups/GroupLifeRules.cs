using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>Rules of the life of a group, in the order of <c>docs/business-rules.md</c>.</summary>
public static class GroupLifeRules
{
    /// <summary>Every act has its minutes (G20).</summary>
    public static readonly Rule MinutesAreNamed = new("TK-102", "Ghi số và ngày của biên bản họp Tổ; ngày biên bản không sau hôm nay.");

    /// <summary>An approval has a number and a day, not before the minutes.</summary>
    public static readonly Rule ApprovalIsWhole =
        new("TK-103", "Văn bản chấp thuận của UBND xã phải có đủ số và ngày; ngày từ ngày biên bản đến hôm nay.");

    /// <summary>A dissolved group changes no more; a planned one starts, one at work pauses, a paused one works again.</summary>
    public static readonly Rule StateAllows = new("TK-104", "Tình trạng hiện nay của Tổ không cho phép việc này.");

    /// <summary>An act takes effect while the group lives, and not ahead of time.</summary>
    public static readonly Rule TakesEffectByToday = new("TK-105", "Ngày có hiệu lực từ ngày thành lập Tổ đến hôm nay.");

    /// <summary>A group starts when the commune has accepted it in writing (G01).</summary>
    public static readonly Rule StartNeedsApproval = new("TK-106", "Tổ chỉ hoạt động khi UBND xã đã chấp thuận bằng văn bản: ghi số, ngày văn bản, và hoạt động từ ngày đó trở đi.");

    /// <summary>A group starts with a leader and a deputy (G07).</summary>
    public static readonly Rule StartNeedsBoard = new("TK-107", "Tổ phải có Tổ trưởng và Tổ phó trước khi hoạt động.");

    /// <summary>Least number of members (G02).</summary>
    public static readonly Rule HasEnoughMembers = new("TK-108", "Tổ {0} có {1} tổ viên, ít hơn mức tối thiểu {2}.");

    /// <summary>Greatest number of members (G02).</summary>
    public static readonly Rule HasNotTooManyMembers = new("TK-109", "Tổ {0} có {1} tổ viên, nhiều hơn mức tối đa {2}.");

    /// <summary>A change changes something.</summary>
    public static readonly Rule SomethingChanges = new("TK-110", "Chưa có gì thay đổi so với hiện nay.");

    /// <summary>The two posts are two persons (G07).</summary>
    public static readonly Rule LeaderIsNotDeputy = new("TK-111", "Tổ trưởng và Tổ phó phải là hai người.");

    /// <summary>The board are members.</summary>
    public static readonly Rule BoardIsOfMembers = new("TK-112", "Ban quản lý Tổ được bầu trong số tổ viên vào ngày bắt đầu nhiệm kỳ.");

    /// <summary>One person a post at a time.</summary>
    public static readonly Rule TermsDoNotOverlap = new("TK-113", "Chức danh này đã có nhiệm kỳ từ ngày {0:dd/MM/yyyy}; hai nhiệm kỳ không chồng nhau.");

    /// <summary>Leader and deputy are not close relatives (G08).</summary>
    public static readonly Rule BoardIsNotKin =
        new("TK-114", "Tổ trưởng và Tổ phó không được là vợ chồng, cha mẹ, con, anh chị em ruột của nhau.");

    /// <summary>Nobody of the standing committee of the commune's mass organisation sits on the board (G09).</summary>
    public static readonly Rule BoardIsNotOfCommittee =
        new("TK-115", "Ủy viên Ban Thường vụ tổ chức Hội cấp xã không tham gia Ban quản lý Tổ.");

    /// <summary>The board leads no loan group of another bank (G10).</summary>
    public static readonly Rule BoardServesNoOtherBank = new("TK-116", "Ban quản lý Tổ không đồng thời điều hành tổ vay vốn của ngân hàng khác.");

    /// <summary>One person leads one group (G11).</summary>
    public static readonly Rule BoardLeadsOneGroup = new("TK-117", "{0} đang trong Ban quản lý của Tổ {1}.");

    /// <summary>A member belongs to one group (G11).</summary>
    public static readonly Rule MemberOfOneGroup = new("TK-119", "{0} đang là tổ viên của Tổ {1}.");

    /// <summary>By-laws have a text (G01).</summary>
    public static readonly Rule BylawsHaveText = new("TK-120", "Quy ước hoạt động phải có nội dung.");

    /// <summary>A version of the by-laws follows the one before.</summary>
    public static readonly Rule BylawsFollow =
        new("TK-121", "Quy ước mới phải có hiệu lực sau bản đang áp dụng (từ ngày {0:dd/MM/yyyy}).");

    /// <summary>Nobody leaves, and no group ends, before somebody came or was elected.</summary>
    public static readonly Rule EndsAfterLastArrival =
        new("TK-122", "Ngày này quá sớm: đến ngày {0:dd/MM/yyyy} còn có người vào Tổ hoặc nhận chức vụ.");

    /// <summary>What was held is minuted before a group ends.</summary>
    public static readonly Rule NoMinutesAreOpen =
        new("TK-123", "Tổ còn {0} cuộc họp chưa khóa biên bản; hãy khóa biên bản hoặc ghi không họp.");

    /// <summary>Members leave, or move to another group, before theirs is dissolved (G18).</summary>
    public static readonly Rule NoMemberIsLeft = new("TK-124", "Tổ còn {0} tổ viên ngoài Ban quản lý; hãy cho ra Tổ hoặc chuyển sang Tổ khác trước.");

    /// <summary>Nobody owes anything when a group is dissolved (G21).</summary>
    public static readonly Rule NoDebtIsLeft = new("TK-125", "Tổ còn {0} món vay chưa trả hết nợ gốc, lãi.");

    /// <summary>The deposits are paid out, or went along, when a group is dissolved (G17).</summary>
    public static readonly Rule NoDepositIsLeft = new("TK-126", "Tổ còn {0} đ tiền gửi của tổ viên.");

    /// <summary>A group pauses, and works again, for a reason.</summary>
    public static readonly Rule TurnHasReason = new("TK-127", "Hãy ghi lý do.");

    /// <summary>What is handed over goes from one leader to another.</summary>
    public static readonly Rule HandoverHasBothSides =
        new("TK-128", "Bàn giao cần Tổ trưởng cũ đã hết nhiệm kỳ và Tổ trưởng mới đang giữ chức, từ ngày nhiệm kỳ mới bắt đầu.");

    /// <summary>Each leader receives a hand-over once.</summary>
    public static readonly Rule HandedOverOnce = new("TK-129", "Tổ trưởng này đã nhận bàn giao ngày {0:dd/MM/yyyy}.");

    /// <summary>A code names one group, also among those that the person does not see.</summary>
    public static readonly Rule CodeIsFree = new("TK-130", "Mã tổ {0} đã có; hãy kiểm tra lại mã.");

    /// <summary>A customer code names one person.</summary>
    public static readonly Rule CustomerCodeIsFree = new("TK-131", "Mã khách hàng {0} đã thuộc về người khác.");

    /// <summary>Opinions of a group that ends stay with who must answer them.</summary>
    public static readonly Rule OpinionsAreAnswered = new("TK-132", "Tổ còn {0} ý kiến chưa trả lời.");

    /// <summary>Groups are split, merged and dissolved with the approval of the commune (G20).</summary>
    public static readonly Rule EndNeedsApproval =
        new("TK-133", "Tách, sáp nhập, giải thể Tổ phải có văn bản chấp thuận của UBND xã: ghi số, ngày văn bản, không sau ngày có hiệu lực.");

    /// <summary>A split moves members who are free to go.</summary>
    public static readonly Rule SplitChoosesMembers =
        new("TK-134", "Hãy chọn tổ viên chuyển sang Tổ mới; Ban quản lý hiện nay và người đã ra Tổ không chuyển.");

    /// <summary>Groups of one commune are merged (G01, G03).</summary>
    public static readonly Rule MergesWithinCommune = new("TK-135", "Tổ nhận phải là một Tổ khác đang hoạt động trong cùng xã.");

    /// <summary>Who is in both groups leaves one of them before they become one (G11).</summary>
    public static readonly Rule NobodyIsInBoth = new("TK-136", "{0} đã là tổ viên của Tổ {1}; hãy cho ra một trong hai Tổ trước.");

    /// <summary>Nothing that was collected is lost with the group (specification §4.7).</summary>
    public static readonly Rule NoMoneyIsOwed = new("TK-137", "Ban quản lý còn giữ hoặc còn thiếu {0} đ chưa nộp ngân hàng.");
}
