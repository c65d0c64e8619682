using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Sessions;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>The sessions of the last months: who came, who ran them, what was concluded, what of it is still open.</summary>
internal sealed class DemoSessions(DemoWorld world, int seed)
{
    private const int Months = 3;
    private const double Comes = 0.95;
    private const double IsDone = 0.7;

    private static readonly string[] Reasons = ["Tổ trưởng ốm, gửi Hội nộp thay", "Đi họp huyện", "Ngập đường, không đến được"];
    private static readonly (string Text, string Owner)[] Conclusions =
    [
        ("Đôn đốc các hộ có kỳ gốc đến hạn tháng sau, báo trước 30 ngày", "Tổ trưởng các tổ"),
        ("Củng cố Ban quản lý tổ xếp loại trung bình", "Hội Liên hiệp Phụ nữ"),
        ("Làm việc với hộ có lãi tồn trên ba tháng", "Cán bộ tín dụng"),
        ("Nộp đủ tiền còn thiếu của phiên trước", "Kế toán phiên giao dịch"),
    ];

    private readonly DemoRandom _random = new(seed ^ 0x5E55);

    public void Tell(IReadOnlyCollection<TransactionPoint> points)
    {
        var staff = world.Users.Where(user => user.Role == PortalRole.CreditOfficer).ToList();
        var accountant = world.Users.First(user => user.Role == PortalRole.SessionAccountant);
        foreach (var (index, point) in points.OrderBy(point => point.Code, StringComparer.Ordinal).Index())
        {
            for (var back = Months; back >= 1; back--)
            {
                var month = world.Current.AddMonths(-back);
                var day = point.SessionIn(month);
                var stamp = new RecordStamp(day, DemoTime.Utc(day, 16, 0), accountant.Id, accountant.FullName);
                var session = new CommuneSession(_random.Key(), point.Id, month, day, world.Today);
                session.Staff(new SessionStaff(staff[index % staff.Count].FullName, staff[(index + 1) % staff.Count].FullName, accountant.FullName, "Chủ tịch các Hội xã; Phó Chủ tịch UBND xã"));
                Conclude(session, stamp);
                Attend(session, point, stamp);
                session.Close([], "Các tổ vắng nộp qua Hội; kế toán theo dõi phần chưa nộp.", stamp);
                DemoKeys.SessionVersion(session, _random.Key());
                world.Sessions.Add(session);
            }
        }
    }

    private void Conclude(CommuneSession session, RecordStamp stamp)
    {
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var (text, owner) = _random.Pick(Conclusions);
            var conclusion = session.Conclude(_random.Key(), text, owner, stamp.On.AddDays(25));
            if (_random.Chance(IsDone))
                conclusion.Finish("Đã thực hiện, báo cáo tại giao ban", stamp with { On = stamp.On.AddDays(20) });
        }
    }

    private void Attend(CommuneSession session, TransactionPoint point, RecordStamp stamp)
    {
        foreach (var group in world.Groups.Where(group => group.Row.TransactionPointId == point.Id))
        {
            var presence = new SessionPresence(session, group.Row.Id);
            var came = _random.Chance(Comes);
            presence.Record(came, 0, came ? null : _random.Pick(Reasons), stamp, "");
            world.Presences.Add(presence);
        }
    }
}
