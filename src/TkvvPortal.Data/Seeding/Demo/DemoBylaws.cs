using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>
/// The by-laws every group adopted when it was founded. Their keys are drawn from numbers of their own, so that they change nothing else
/// of the demo.
/// </summary>
internal sealed class DemoBylaws(DemoWorld world, int seed)
{
    private readonly DemoRandom _random = new(unchecked(seed * 37));

    public void Tell()
    {
        foreach (var group in world.Groups.Select(group => group.Row))
            world.Bylaws.Add(Bylaws.Adopt((_random.Key(), group.Id), Text(group), group.FoundedOn, previous: null));
    }

    private static string Text(SavingsGroup group) =>
        $"""
        Điều 1. Tổ họp ngày {group.MeetingDay} hằng tháng, lúc {group.MeetingTime:HH:mm}, tại {group.MeetingPlace}. Tổ viên dự họp đầy đủ; vắng mặt phải báo trước cho Tổ trưởng.
        Điều 2. Mỗi tổ viên gửi tiết kiệm ít nhất {group.MinimumDeposit} đồng mỗi tháng.
        Điều 3. Tổ viên nộp lãi, tiền gửi trước ngày giao dịch xã và nhận biên lai. Nợ gốc nộp trực tiếp cho Ngân hàng tại điểm giao dịch.
        Điều 4. Kết nạp, cho ra khỏi Tổ và bình xét cho vay được quyết định công khai tại cuộc họp, theo đa số.
        Điều 5. Tổ viên sử dụng vốn vay đúng mục đích, giúp nhau trong sản xuất và đời sống.
        Điều 6. Ban quản lý Tổ giữ hồ sơ của Tổ, báo cáo thu chi tại mỗi cuộc họp; khi thôi giữ chức vụ thì bàn giao đầy đủ cho người kế nhiệm.
        """;
}
