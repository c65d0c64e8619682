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
        ["LoanRequests.Create"] = "Lập giấy đề nghị vay vốn",
        ["LoanRequests.Withdraw"] = "Rút đề nghị vay vốn",
        ["LoanReviews.Review"] = "Ghi bình xét cho vay",
        ["LoanReviews.Postpone"] = "Để đề nghị vay lại kỳ họp sau",
        ["LoanLists.Endorse"] = "Hội xác nhận danh sách 03/TD",
        ["LoanLists.Confirm"] = "Ghi UBND xã xác nhận danh sách 03/TD",
        ["LoanLists.Approve"] = "Ghi kết quả phê duyệt 04/TD",
        ["Disbursements.Record"] = "Ghi nhận giải ngân",
        ["GroupTerms.Meeting"] = "Đổi lịch họp của tổ",
        ["GroupTerms.Mandate"] = "Đổi nội dung ủy nhiệm",
        ["Bylaws.Amend"] = "Ban hành, sửa đổi quy ước",
        ["Handover.Sign"] = "Ghi bàn giao Tổ trưởng",
        ["Restructuring.Split"] = "Tách tổ",
        ["Restructuring.Merge"] = "Sáp nhập tổ",
        ["Restructuring.Dissolve"] = "Giải thể tổ",
        ["MemberTransfers.Transfer"] = "Chuyển tổ viên sang Tổ khác",
        ["LoanTerms.Adjust"] = "Ghi điều chỉnh kỳ hạn trả nợ (08/TD)",
        ["LoanTerms.Extend"] = "Ghi gia hạn nợ (09/TD)",
        ["LoanTerms.Overdue"] = "Ghi chuyển nợ quá hạn (14/TD)",
        ["LoanRisk.Freeze"] = "Ghi khoanh nợ",
        ["LoanRisk.EndFreeze"] = "Ghi hết khoanh nợ",
        ["LoanRisk.Misappropriation"] = "Ghi nợ bị chiếm dụng",
        ["LoanRisk.Absconding"] = "Ghi hộ vay bỏ đi khỏi nơi cư trú",
        ["LoanBook.Payment"] = "Ghi trả nợ",
        ["LoanBook.Undo"] = "Hủy sự kiện của món vay",
        ["Holidays.Add"] = "Ghi ngày nghỉ lễ",
        ["UseCheckSheets.Record"] = "Ghi kết quả kiểm tra sử dụng vốn vay",
        ["MeetingOpinions.Raise"] = "Ghi ý kiến, kiến nghị",
        ["MeetingOpinions.ReadOut"] = "Đọc câu trả lời cho Tổ",
        ["Petitions.Assign"] = "Giao trả lời ý kiến",
        ["Petitions.Start"] = "Nhận xử lý ý kiến",
        ["Petitions.Answer"] = "Trả lời ý kiến",
        ["Petitions.Merge"] = "Gộp ý kiến trùng",
        ["Petitions.Attach"] = "Lưu tệp kèm ý kiến",
        ["Documents.Publish"] = "Đưa văn bản vào họp",
        ["MeetingDocuments.Explain"] = "Triển khai văn bản ở cuộc họp",
    }.ToFrozenDictionary();

    /// <summary>The title people use.</summary>
    public static string Of(string operation) => Titles.GetValueOrDefault(operation, operation);
}
