using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Places;

/// <summary>Rules of communes, hamlets and transaction points, in the order of <c>docs/business-rules.md</c>.</summary>
public static class PlaceRules
{
    /// <summary>Identifiers of the bank.</summary>
    public static readonly Rule CommuneCodeIsNew = new("TK-190", "Mã xã gồm đúng 6 chữ số và chưa dùng cho xã nào.");

    /// <summary>One commune alone has nothing to merge with.</summary>
    public static readonly Rule MergeNeedsTwo = new("TK-191", "Hãy chọn ít nhất hai xã để sáp nhập.");

    /// <summary>A commune merges once.</summary>
    public static readonly Rule CommuneIsOpen = new("TK-192", "Xã {0} đã hết hiệu lực hoặc đã có lịch sáp nhập.");

    /// <summary>Months that have passed keep their places.</summary>
    public static readonly Rule PastPlacesStay = new("TK-193", "Ngày hiệu lực không được trước ngày {0:dd/MM/yyyy}: các tháng đã qua giữ nguyên địa bàn.");

    /// <summary>Changes follow one another.</summary>
    public static readonly Rule ChangesFollowEachOther = new("TK-194", "Ngày hiệu lực phải sau ngày {0:dd/MM/yyyy}, ngày bắt đầu của lần thay đổi gần nhất.");

    /// <summary>A change changes something.</summary>
    public static readonly Rule SomethingChanges = new("TK-195", "Chưa có gì thay đổi so với hiện tại.");

    /// <summary>Two hamlets of one commune cannot be told apart by one name.</summary>
    public static readonly Rule HamletNameIsFree = new("TK-196", "Xã này đã có {0}; hãy đặt tên phân biệt.");

    /// <summary>The session day is a day of the month.</summary>
    public static readonly Rule SessionDayIsInMonth = new("TK-197", "Ngày giao dịch phải từ 1 đến 31.");
}
