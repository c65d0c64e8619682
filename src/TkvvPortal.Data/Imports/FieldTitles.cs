using System.Collections.Frozen;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Members;

namespace TkvvPortal.Data.Imports;

/// <summary>What the preview calls the fields an import may change.</summary>
internal static class FieldTitles
{
    private static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        ["Name"] = "Tên", ["HamletId"] = "Ấp", ["OrganisationId"] = "Hội", ["TransactionPointId"] = "Điểm giao dịch",
        ["FoundedOn"] = "Ngày thành lập", ["MeetingDay"] = "Ngày họp", ["MeetingTime"] = "Giờ họp", ["MeetingPlace"] = "Nơi họp",
        ["CollectsInterest"] = "Ủy nhiệm thu lãi", ["CollectsDeposits"] = "Ủy nhiệm thu tiền gửi", ["MinimumDeposit"] = "Tiền gửi tối thiểu",
        ["LeaderName"] = "Tổ trưởng", ["LeaderPhone"] = "Điện thoại Tổ trưởng", ["DeputyName"] = "Tổ phó",
        ["FullName"] = "Họ tên", ["BirthDate"] = "Ngày sinh", ["Gender"] = "Giới tính", ["NationalId"] = "Số định danh",
        ["Phone"] = "Điện thoại", ["Address"] = "Địa chỉ", ["Category"] = "Đối tượng",
        ["JoinedOn"] = "Ngày vào Tổ", ["LeftOn"] = "Ngày ra Tổ", ["LeavingReason"] = "Lý do ra", ["Balance"] = "Số dư tiền gửi",
        ["ProgrammeId"] = "Chương trình", ["Rate"] = "Lãi suất", ["DisbursedOn"] = "Ngày giải ngân", ["DisbursedAmount"] = "Số tiền giải ngân",
        ["MaturesOn"] = "Ngày đến hạn", ["PrincipalPeriodMonths"] = "Kỳ hạn trả gốc", ["InTerm"] = "Dư nợ trong hạn",
        ["Overdue"] = "Dư nợ quá hạn", ["Frozen"] = "Dư nợ khoanh", ["ArrearsInTerm"] = "Lãi tồn trong hạn",
        ["ArrearsOverdue"] = "Lãi tồn quá hạn", ["ArrearsGrace"] = "Lãi tồn ân hạn", ["LastTransactionOn"] = "Ngày giao dịch cuối",
        ["AsOf"] = "Ngày số liệu", ["OverduePoints"] = "Điểm nợ quá hạn", ["SessionPoints"] = "Điểm giao dịch tại xã",
        ["InterestPoints"] = "Điểm thu lãi", ["PrincipalPoints"] = "Điểm thu nợ", ["DepositPoints"] = "Điểm tiền gửi tăng",
        ["SaverPoints"] = "Điểm tổ viên gửi", ["Total"] = "Tổng điểm", ["ClassText"] = "Xếp loại",
    }.ToFrozenDictionary();

    /// <summary>The title of a field; null for one that follows from others and is not shown.</summary>
    public static string? Of(string property) => Titles.GetValueOrDefault(property);

    public static string OfRow(Type row) => row switch
    {
        _ when row == typeof(Membership) => "tư cách tổ viên",
        _ when row == typeof(DepositAccount) => "tài khoản tiền gửi",
        _ when row == typeof(GroupContact) => "thông tin Tổ trưởng",
        _ => "dòng mới",
    };

    public static string OfChoice(Enum choice) => choice switch
    {
        Gender.Male => "Nam",
        Gender.Female => "Nữ",
        HouseholdCategory.Poor => "Hộ nghèo",
        HouseholdCategory.NearPoor => "Hộ cận nghèo",
        HouseholdCategory.NewlyOutOfPoverty => "Hộ mới thoát nghèo",
        HouseholdCategory.Other => "Khác",
        _ => choice.ToString(),
    };
}
