namespace TkvvPortal.Domain.Imports;

/// <summary>The columns of a kind of file, in the order of the template.</summary>
/// <param name="Kind">What the file holds.</param>
/// <param name="Columns">The columns; a file may have others, which are not read.</param>
public sealed record ImportTemplate(ImportKind Kind, IReadOnlyList<ImportColumn> Columns)
{
    /// <summary>A column by its name in the template.</summary>
    public ImportColumn this[string name] => Columns.First(column => column.Name == name);

    /// <summary>The template of a kind.</summary>
    public static ImportTemplate Of(ImportKind kind) => kind switch
    {
        ImportKind.Groups => new(kind, GroupColumns),
        ImportKind.Members => new(kind, MemberColumns),
        ImportKind.Loans => new(kind, LoanColumns),
        _ => new(kind, ScoreColumns),
    };

    private static readonly IReadOnlyList<ImportColumn> GroupColumns =
    [
        new("ma_to", "Mã Tổ", true, "Mã Tổ TK&VV"),
        new("ten_to", "Tên Tổ", true, "Tên Tổ TK&VV"),
        new("ma_xa", "Mã xã", true),
        new("ten_xa", "Tên xã", false, "Xã"),
        new("ma_ap", "Mã ấp", true, "Mã thôn", "Mã thôn ấp"),
        new("ten_ap", "Tên ấp", false, "Tên thôn", "Thôn", "Ấp"),
        new("dvut", "ĐVUT", true, "Mã ĐVUT", "Đơn vị ủy thác", "Hội đoàn thể"),
        new("ma_diem_gd", "Mã điểm giao dịch", true, "Mã ĐGD", "ĐGD"),
        new("ngay_thanh_lap", "Ngày thành lập", true),
        new("ngay_hop", "Ngày họp", false),
        new("gio_hop", "Giờ họp", false),
        new("dia_diem_hop", "Địa điểm họp", false, "Địa điểm"),
        new("ten_to_truong", "Tên Tổ trưởng", false, "Tổ trưởng", "Họ tên Tổ trưởng"),
        new("dien_thoai_to_truong", "Điện thoại Tổ trưởng", false, "Điện thoại", "Số điện thoại"),
        new("ten_to_pho", "Tên Tổ phó", false, "Tổ phó", "Họ tên Tổ phó"),
        new("uy_nhiem_thu_lai", "Ủy nhiệm thu lãi", false),
        new("uy_nhiem_thu_tien_gui", "Ủy nhiệm thu tiền gửi", false),
        new("tien_gui_toi_thieu", "Tiền gửi tối thiểu", false),
    ];

    private static readonly IReadOnlyList<ImportColumn> MemberColumns =
    [
        new("ma_kh", "Mã khách hàng", true, "Mã KH"),
        new("ho_ten", "Họ tên", true, "Họ và tên", "Tên khách hàng", "Tên KH"),
        new("ngay_sinh", "Ngày sinh", true, "Năm sinh"),
        new("gioi_tinh", "Giới tính", true),
        new("so_dinh_danh", "Số định danh", false, "Số CCCD", "CCCD", "Số CMND", "CMND/CCCD", "Số CMND/CCCD", "Số giấy tờ"),
        new("dien_thoai", "Điện thoại", false, "Số điện thoại", "SĐT"),
        new("dia_chi", "Địa chỉ", false),
        new("ma_to", "Mã Tổ", true),
        new("doi_tuong", "Đối tượng", false, "Đối tượng thụ hưởng"),
        new("ngay_vao_to", "Ngày vào Tổ", true),
        new("ngay_ra_to", "Ngày ra Tổ", false),
        new("ly_do_ra", "Lý do ra Tổ", false, "Lý do ra"),
        new("so_du_tien_gui", "Số dư tiền gửi", false, "Số dư TK", "Số dư 105", "Số dư TK 105", "Tiền gửi"),
    ];

    private static readonly IReadOnlyList<ImportColumn> LoanColumns =
    [
        new("ma_mon_vay", "Mã món vay", true, "Số khế ước", "Mã khoản vay", "Khế ước"),
        new("ma_kh", "Mã khách hàng", true, "Mã KH"),
        new("ma_to", "Mã Tổ", true),
        new("ma_chuong_trinh", "Mã chương trình", true, "Chương trình", "Mã CT"),
        new("ngay_giai_ngan", "Ngày giải ngân", true, "Ngày vay"),
        new("so_tien_giai_ngan", "Số tiền giải ngân", true, "Số tiền vay"),
        new("lai_suat_nam", "Lãi suất năm", true, "Lãi suất"),
        new("ngay_den_han", "Ngày đến hạn", true, "Ngày ĐH", "Ngày đến hạn cuối", "Ngày ĐH hợp đồng"),
        new("ky_han_tra_goc_thang", "Kỳ hạn trả gốc", false, "Kỳ hạn trả gốc tháng"),
        new("du_no_trong_han", "Dư nợ trong hạn", true, "Dư nợ TH"),
        new("du_no_qua_han", "Dư nợ quá hạn", true, "Dư nợ QH"),
        new("du_no_khoanh", "Dư nợ khoanh", true),
        new("lai_ton_trong_han", "Lãi tồn trong hạn", true, "Lãi tồn TH"),
        new("lai_ton_qua_han", "Lãi tồn quá hạn", true, "Lãi tồn QH"),
        new("lai_ton_an_han", "Lãi tồn ân hạn", false, "Lãi tồn AH"),
        new("ngay_giao_dich_cuoi", "Ngày giao dịch cuối", false),
        new("ngay_so_lieu", "Ngày số liệu", false, "Ngày BC", "Ngày báo cáo"),
    ];

    private static readonly IReadOnlyList<ImportColumn> ScoreColumns =
    [
        new("ma_to", "Mã Tổ", true),
        new("ten_to_truong", "Tên Tổ trưởng", false),
        new("diem_gdtx", "Điểm giao dịch tại xã", false),
        new("diem_nqh", "Điểm nợ quá hạn", false),
        new("diem_thu_no", "Điểm thu nợ đến hạn", false),
        new("diem_thu_lai", "Điểm thu lãi", false),
        new("diem_tv_tiengui", "Điểm tổ viên gửi tiền", false),
        new("diem_ds_tg", "Điểm số dư tiền gửi tăng", false),
        new("tong_diem", "Tổng điểm", true, "Điểm tháng gần nhất", "Điểm"),
        new("xep_loai", "Xếp loại", true),
        new("tinh_trang", "Tình trạng", false),
    ];
}
