using TkvvPortal.Domain.Meetings;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>Sentences of minutes that do not depend on the figures of the month.</summary>
internal static class DemoPhrases
{
    private static readonly Dictionary<AgendaTopic, string[]> All = new()
    {
        [AgendaTopic.ByLaws] =
        [
            "Tổ trưởng đọc lại quy ước hoạt động của Tổ; các tổ viên nhất trí thực hiện, không có ý kiến sửa đổi.",
            "Nhắc lại quy ước: họp đúng ngày, gửi tiết kiệm hàng tháng, nộp lãi trước ngày giao dịch xã. Toàn Tổ nhất trí.",
            "Quán triệt quy ước hoạt động, nhấn mạnh việc vắng họp phải báo trước cho Tổ trưởng.",
            "Đọc các điều 3, 5 và 7 của quy ước. Một số tổ viên mới đã ký vào bản quy ước.",
        ],
        [AgendaTopic.BoardDuties] =
        [
            "Ban quản lý Tổ chỉ thu lãi, thu tiền gửi theo ủy nhiệm, không thu nợ gốc; tổ viên nộp gốc trực tiếp tại điểm giao dịch.",
            "Phổ biến nhiệm vụ của Ban quản lý Tổ: giao biên lai sau khi thu, nộp đủ tiền cho ngân hàng đúng phiên giao dịch.",
            "Tổ trưởng báo cáo việc thực hiện nhiệm vụ tháng qua và phân công Tổ phó theo dõi các hộ chậm nộp lãi.",
            "Nhắc lại: tổ viên không nhờ Ban quản lý Tổ giữ hộ sổ vay vốn và không nộp gốc qua Ban quản lý Tổ.",
        ],
        [AgendaTopic.MemberDuties] =
        [
            "Tổ viên có nghĩa vụ sử dụng vốn đúng mục đích, trả lãi hàng tháng, trả gốc đúng hạn và tham gia họp đầy đủ.",
            "Phổ biến quyền được biết dư nợ, số lãi phải trả, số dư tiền gửi và được nhận biên lai mỗi lần nộp tiền.",
            "Nhắc tổ viên không cho vay ké, vay hộ; khi gặp khó khăn phải báo ngay cho Tổ trưởng.",
            "Các tổ viên nắm được quyền và nghĩa vụ của mình, cam kết nộp lãi trước ngày giao dịch xã.",
        ],
        [AgendaTopic.LendingProcedure] =
        [
            "Phổ biến các bước: viết giấy đề nghị vay vốn, họp Tổ bình xét công khai, UBND xã xác nhận, ngân hàng phê duyệt và giải ngân.",
            "Cán bộ tín dụng giải thích điều kiện vay của từng chương trình và hồ sơ cần chuẩn bị.",
            "Nhắc lại nguyên tắc bình xét công khai, dân chủ, đúng đối tượng, có Hội đoàn thể và Trưởng ấp chứng kiến.",
            "Hướng dẫn các hộ có nhu cầu vay lập phương án sử dụng vốn trước kỳ họp tới.",
        ],
        [AgendaTopic.KeepingPapers] =
        [
            "Tổ viên tự giữ sổ vay vốn và biên lai có chữ ký của Tổ trưởng để đối chiếu; đã kiểm tra sổ của một số hộ, khớp đúng.",
            "Nhắc tổ viên kiểm tra số tiền trên biên lai ngay khi nhận và cất giữ cùng sổ vay vốn.",
            "Hai tổ viên để thất lạc biên lai, Tổ trưởng hướng dẫn đối chiếu lại tại phiên giao dịch xã.",
            "Đã kiểm tra việc bảo quản sổ vay vốn của các hộ dự họp, tất cả đầy đủ.",
        ],
        [AgendaTopic.NewDocuments] =
        [
            "Thông báo lịch giao dịch xã và các quy định mới về điều chỉnh kỳ hạn trả nợ phân kỳ.",
            "Cán bộ tín dụng thông báo mức cho vay và lãi suất đang áp dụng của các chương trình.",
            "Phổ biến cảnh báo lừa đảo mạo danh cán bộ ngân hàng; không cung cấp mã OTP cho người lạ.",
            "Thông báo chương trình cho vay hỗ trợ tạo việc làm và đối tượng được vay.",
            "Giới thiệu quy chế hoạt động mới của Tổ tiết kiệm và vay vốn, chờ hướng dẫn chi tiết của ngân hàng.",
        ],
        [AgendaTopic.Opinions] =
        [
            "Không có ý kiến khác.",
            "Các ý kiến đã được ghi nhận và giải đáp tại cuộc họp.",
            "Tổ viên thống nhất các nội dung đã triển khai.",
            "Có ý kiến của tổ viên, ghi ở phần ý kiến, kiến nghị.",
        ],
    };

    public static readonly string[] Absences =
    [
        "Đi làm xa", "Bận đám tang người thân", "Ốm, có báo trước", "Đi khám bệnh", "Bận thu hoạch lúa", "Bận đám cưới", "Chăm con nhỏ",
        "Đi công việc ngoài tỉnh", "Không rõ lý do", "Bận xổ vuông tôm",
    ];

    public static readonly string[] OfficialAbsences =
        ["Trùng lịch họp xã", "Trùng phiên giao dịch xã khác", "Bận công tác đột xuất", "Đi tập huấn", "Nghỉ phép", "Không rõ lý do"];

    public static readonly string[] NotHeld =
    [
        "Mưa bão, đường ngập không đi lại được", "Tổ trưởng nằm viện, Tổ phó đi vắng", "Không đủ số tổ viên, dời sang tháng sau",
        "Trùng đợt thu hoạch lúa, đa số tổ viên đề nghị hoãn", "Trùng ngày lễ, chuyển nội dung sang kỳ họp sau",
    ];

    public static readonly string[] Addenda =
    [
        "Bổ sung: tổ viên vắng đã được Tổ trưởng đến nhà thông báo nội dung họp, có ký xác nhận.",
        "Đính chính: thời hạn vay đề nghị của hộ được bình xét là 36 tháng, biên bản ghi nhầm.",
        "Bổ sung ý kiến của đại diện ấp: đề nghị Tổ nhắc các hộ có con vay học sinh, sinh viên trả lãi đúng kỳ.",
        "Đính chính tên người dự thay: ghi nhầm họ, các nội dung khác giữ nguyên.",
    ];

    public static string[] Of(AgendaTopic topic) => All[topic];
}
