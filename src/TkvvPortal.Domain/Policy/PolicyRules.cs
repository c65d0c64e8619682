using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Policy;

/// <summary>Rules of dated parameters and rates, in the order of <c>docs/business-rules.md</c>.</summary>
public static class PolicyRules
{
    /// <summary>A slip of the pen must not change what everybody owes.</summary>
    public static readonly Rule ValueIsInRange = new("TK-180", "Giá trị phải từ {0:#,0.######} đến {1:#,0.######} {2}.");

    /// <summary>Counts of people, days and đồng have no fraction.</summary>
    public static readonly Rule ValueIsWhole = new("TK-181", "Giá trị phải là số nguyên, không có phần thập phân.");

    /// <summary>Months that have passed keep the value they were computed with.</summary>
    public static readonly Rule PastMonthsStay = new("TK-182", "Ngày hiệu lực không được trước ngày {0:dd/MM/yyyy}: các tháng đã qua giữ giá trị đã dùng.");

    /// <summary>A value that holds from a day that has passed changes what people have seen.</summary>
    public static readonly Rule BackdatingNeedsReason = new("TK-183", "Ngày hiệu lực đã qua: hãy ghi lý do nhập muộn.");

    /// <summary>A value once entered is not replaced; a later date follows it.</summary>
    public static readonly Rule DateIsFree = new("TK-184", "Đã có giá trị hiệu lực từ ngày {0:dd/MM/yyyy}; giá trị đã nhập không sửa được.");

    /// <summary>Rates of the bank's programmes.</summary>
    public static readonly Rule RateIsInRange = new("TK-185", "Lãi suất phải từ 0 đến {0} %/năm, nhiều nhất 4 chữ số thập phân.");
}
