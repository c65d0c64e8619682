using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Imports;

/// <summary>Rules by which a file, a row of it, or the undoing of an import is refused, in the order of <c>docs/business-rules.md</c>.</summary>
public static class ImportRules
{
    /// <summary>The file is what its content says, not what its name says.</summary>
    public static readonly Rule FileIsReadable = new("TK-200", "Không đọc được tệp: {0}.");

    /// <summary>The header row is found by the names of its columns, wherever it stands.</summary>
    public static readonly Rule FileHasColumns = new("TK-201", "Không tìm thấy dòng tiêu đề có đủ các cột bắt buộc; còn thiếu: {0}.");

    /// <summary>A required cell is filled in; a formula without a kept value counts as empty.</summary>
    public static readonly Rule ValueIsGiven = new("TK-202", "Thiếu {0}.");

    /// <summary>Codes are digits of a fixed length.</summary>
    public static readonly Rule CodeHasDigits = new("TK-203", "{0} phải gồm đúng {1} chữ số; tệp ghi '{2}'.");

    /// <summary>A spreadsheet keeps fifteen digits of a number; a longer code kept as a number has lost its end.</summary>
    public static readonly Rule CodeKeptItsDigits = new("TK-204", "{0} '{1}' bị bảng tính làm tròn mất chữ số cuối; hãy xuất lại với cột này ở dạng văn bản.");

    /// <summary>Dates are written year-month-day or day/month/year.</summary>
    public static readonly Rule DateIsReadable = new("TK-205", "{0} '{1}' không phải ngày dạng yyyy-MM-dd hoặc dd/MM/yyyy.");

    /// <summary>Amounts are whole đồng, not negative.</summary>
    public static readonly Rule AmountIsReadable = new("TK-206", "{0} '{1}' không phải số tiền bằng đồng, từ 0 trở lên.");

    /// <summary>A few dozen where millions are meant: the file counts in triệu đồng.</summary>
    public static readonly Rule AmountIsInDong = new("TK-207", "{0} '{1}' quá nhỏ, có lẽ tính bằng triệu đồng; hãy ghi bằng đồng, hoặc ghi đơn vị trong tiêu đề cột.");

    /// <summary>A rate is per cent a year, not a fraction and not per month.</summary>
    public static readonly Rule RateIsPerYear = new("TK-208", "{0} '{1}' phải là phần trăm một năm: 0, hoặc từ 1 đến 30.");

    /// <summary>A choice is one of a short list.</summary>
    public static readonly Rule ChoiceIsKnown = new("TK-209", "{0} '{1}' không nằm trong các giá trị được nhận: {2}.");

    /// <summary>A number lies in its range.</summary>
    public static readonly Rule NumberIsInRange = new("TK-210", "{0} '{1}' phải là số từ {2} đến {3}.");

    /// <summary>A row that repeats another is left out; one that contradicts it is refused.</summary>
    public static readonly Rule RowAgreesWithEarlierOne = new("TK-211", "Mã {0} đã có ở dòng {1} với nội dung khác.");

    /// <summary>What a row refers to is in the portal already.</summary>
    public static readonly Rule ReferenceExists = new("TK-212", "{0} '{1}' chưa có trong cổng.");

    /// <summary>An import does not move a loan to another group or customer.</summary>
    public static readonly Rule LoanKeepsItsOwner = new("TK-213", "Món vay đang thuộc {0}; chuyển Tổ phải lập thủ tục trong cổng, không qua nhập liệu.");

    /// <summary>Group 0000000 holds people who only save: they are in no group and have no loan of a group.</summary>
    public static readonly Rule SaverHasNoLoan = new("TK-214", "Tổ 0000000 chỉ ghi người gửi tiền, không có món vay của Tổ.");

    /// <summary>Figures of the bank hold for a day.</summary>
    public static readonly Rule DataDateIsKnown = new("TK-215", "Không biết ngày số liệu: hãy ghi cột ngay_so_lieu, nhập ngày số liệu khi nạp tệp, hoặc để ngày trong tên tệp.");

    /// <summary>Text fits into its field.</summary>
    public static readonly Rule TextFits = new("TK-216", "{0} dài quá {1} ký tự.");

    /// <summary>Nothing is saved while a row is refused, unless refused rows are skipped knowingly.</summary>
    public static readonly Rule RefusedRowsAreSkippedKnowingly = new("TK-217", "Có {0} dòng bị từ chối nên chưa nhập gì. Hãy sửa tệp, hoặc chọn bỏ qua các dòng bị từ chối.");

    /// <summary>What is saved is what was shown.</summary>
    public static readonly Rule PreviewStillHolds = new("TK-218", "Dữ liệu của cổng đã thay đổi từ lúc xem trước; hãy xem lại kết quả rồi xác nhận.");

    /// <summary>Only the last import of a kind can be undone.</summary>
    public static readonly Rule OnlyLastIsUndone = new("TK-219", "Chỉ hoàn tác được lần nhập gần nhất của loại này.");

    /// <summary>An import is undone only while nothing stands on it.</summary>
    public static readonly Rule NothingStandsOnIt = new("TK-220", "Không hoàn tác được: {0}.");
}
