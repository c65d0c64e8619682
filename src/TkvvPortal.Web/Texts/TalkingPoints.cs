using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Web.Texts;

/// <summary>What to say on each topic, in plain words, for a leader who is not used to speaking (origin article; specification §1, §4).</summary>
public static class TalkingPoints
{
    private static readonly Dictionary<AgendaTopic, string[]> Points = new()
    {
        [AgendaTopic.ByLaws] =
        [
            "Họp đúng ngày đã hẹn; vắng phải báo trước, có thể cử người trong hộ dự thay.",
            "Mỗi tháng nộp lãi và gửi tiền theo mức Tổ đã thống nhất, trước ngày giao dịch xã.",
            "Hỏi cả Tổ: quy ước có điều nào cần sửa không?",
        ],
        [AgendaTopic.BoardDuties] =
        [
            "Ban quản lý Tổ chỉ thu lãi và tiền gửi khi được ngân hàng ủy nhiệm, thu xong phải giao biên lai.",
            "Ban quản lý Tổ không thu nợ gốc: nợ gốc do người vay nộp trực tiếp tại điểm giao dịch xã.",
            "Ban quản lý Tổ không giữ hộ sổ vay vốn của tổ viên.",
        ],
        [AgendaTopic.MemberDuties] =
        [
            "Tổ viên được biết dư nợ, lãi phải trả, số dư tiền gửi của mình và được nhận biên lai mỗi lần nộp tiền.",
            "Tổ viên dùng vốn đúng mục đích, trả lãi hằng tháng, trả gốc đúng hạn, không vay ké, vay hộ.",
            "Gặp khó khăn, đi khỏi nơi ở phải báo ngay cho Tổ trưởng.",
        ],
        [AgendaTopic.LendingProcedure] =
        [
            "Các bước: viết giấy đề nghị vay vốn, họp Tổ bình xét công khai, UBND xã xác nhận, ngân hàng phê duyệt, giải ngân tại điểm giao dịch xã.",
            "Người vay không phải nộp khoản phí nào cho Ban quản lý Tổ.",
        ],
        [AgendaTopic.LoanReview] =
        [
            "Đọc tên từng hộ đề nghị: vay chương trình nào, số tiền, mục đích, thời hạn.",
            "Hỏi cả Tổ có đồng ý không; ghi số người đồng ý, không đồng ý vào kết luận.",
        ],
        [AgendaTopic.Admissions] =
        [
            "Đọc tên hộ xin vào Tổ và hoàn cảnh của hộ; cả Tổ biểu quyết.",
            "Hộ mới đồng ý với quy ước hoạt động của Tổ và mức tiền gửi hằng tháng.",
        ],
        [AgendaTopic.Exits] =
        [
            "Tổ viên xin ra khỏi Tổ phải trả hết nợ; cả Tổ biểu quyết.",
            "Tài khoản tiền gửi của tổ viên được tất toán theo ngày của biên bản này.",
        ],
        [AgendaTopic.BalancesAndDues] =
        [
            "Đọc từng người theo bảng kê: dư nợ, lãi tháng này, lãi tồn, số dư tiền gửi.",
            "Ai thấy số liệu khác sổ vay vốn thì nêu ngay để đối chiếu với ngân hàng.",
        ],
        [AgendaTopic.KeepingPapers] =
        [
            "Mỗi hộ tự giữ sổ vay vốn và các biên lai có chữ ký của Tổ trưởng, không đưa cho người khác giữ.",
            "Nhận biên lai phải xem lại số tiền ngay; mất sổ, mất biên lai phải báo Tổ trưởng.",
        ],
        [AgendaTopic.DebtsFallingDue] =
        [
            "Đọc tên người có nợ đến hạn, số tiền và ngày phải trả; nhắc chuẩn bị tiền nộp tại điểm giao dịch xã.",
            "Ai chưa trả được đúng hạn phải báo trước để làm thủ tục kịp thời.",
        ],
        [AgendaTopic.NewDocuments] =
        [
            "Nêu số, ngày và tên văn bản; nói bằng lời dễ hiểu: ai được hưởng, từ khi nào, phải làm gì.",
            "Chỗ nào chưa rõ, nhờ cán bộ tín dụng hoặc cán bộ Hội dự họp giải thích.",
        ],
        [AgendaTopic.Opinions] =
        [
            "Đọc câu trả lời cho ý kiến của kỳ trước, rồi hỏi: bà con còn vướng mắc, đề nghị gì không?",
            "Ý kiến của từng người ghi ở bước 3; ở đây chỉ ghi kết luận chung.",
        ],
    };

    /// <summary>The points of a topic.</summary>
    public static IReadOnlyList<string> Of(AgendaTopic topic) => Points[topic];
}
