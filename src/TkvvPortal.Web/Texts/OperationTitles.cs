using System.Collections.Frozen;

namespace TkvvPortal.Web.Texts;

/// <summary>What the operations of the audit trail are called; an operation without a title is shown by its own name.</summary>
public static class OperationTitles
{
    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        ["Sheets.OpenSheet"] = "Mở bảng kê của tháng",
        ["Sheets.RecordReceipts"] = "Ghi tiền đã thu, lập biên lai",
        ["Receipts.ReverseReceipt"] = "Hủy biên lai",
        ["Meetings.Plan"] = "Lên lịch họp",
        ["Meetings.CallOff"] = "Ghi nhận cuộc họp không tổ chức",
        ["Minutes.Attendance"] = "Điểm danh cuộc họp",
        ["Minutes.Agenda"] = "Ghi kết luận của cuộc họp",
        ["Minutes.Close"] = "Kết thúc cuộc họp, khóa biên bản",
        ["Minutes.Append"] = "Lập bổ sung biên bản",
        ["GroupLife.Found"] = "Thành lập tổ",
        ["GroupLife.Status"] = "Đổi tình trạng của tổ",
        ["GroupBoard.Elect"] = "Bầu, thay đổi Ban quản lý",
        ["MembershipRequests.Admission"] = "Lập đề nghị kết nạp",
        ["MembershipRequests.Exit"] = "Lập đề nghị cho ra khỏi Tổ",
        ["MembershipRequests.Withdraw"] = "Rút đề nghị kết nạp, cho ra",
        ["MembershipRequests.Waive"] = "Cho phép ngoại lệ của đề nghị",
        ["Votes.Requests"] = "Ghi biểu quyết kết nạp, cho ra",
        ["GroupTerms.Meeting"] = "Đổi lịch họp của tổ",
        ["GroupTerms.Mandate"] = "Đổi nội dung ủy nhiệm",
        ["Bylaws.Amend"] = "Ban hành, sửa đổi quy ước",
        ["Handover.Sign"] = "Ghi bàn giao Tổ trưởng",
        ["Restructuring.Split"] = "Tách tổ",
        ["Restructuring.Merge"] = "Sáp nhập tổ",
        ["Restructuring.Dissolve"] = "Giải thể tổ",
        ["MemberTransfers.Transfer"] = "Chuyển tổ viên sang Tổ khác",
        ["UseCheckSheets.Record"] = "Ghi kết quả kiểm tra sử dụng vốn vay",
        ["Petitions.Raise"] = "Ghi ý kiến, kiến nghị",
    }.ToFrozenDictionary();

    /// <summary>The title people use.</summary>
    public static string Of(string operation) => Titles.GetValueOrDefault(operation, operation);
}
