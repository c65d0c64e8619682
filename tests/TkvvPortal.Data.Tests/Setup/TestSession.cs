using TkvvPortal.Domain.Sessions;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Setup;

/// <summary>A session of a group's point in a month of its own: with everything, opened again and closed.</summary>
internal static class TestSession
{
    public static IEnumerable<object> Of(TestGroup group, FiscalMonth month, PortalClock clock)
    {
        var session = new CommuneSession(Guid.CreateVersion7(), group.Row.TransactionPointId, month, month.Day(14), clock.Today);
        session.Staff(new SessionStaff("Trần Thị An", "Lê Văn Bình", "Cao Cường", "Hội Phụ nữ: Phan Thị Út"));
        var conclusion = session.Conclude(Guid.CreateVersion7(), "Đôn đốc nợ đến hạn", "Hội Phụ nữ", clock.Today.AddDays(20));
        conclusion.Finish("Đã làm", group.Stamp);
        session.Close([], "Đủ", group.Stamp);
        session.Reopen("Sót một tổ");
        session.Close([], "Đủ", group.Stamp);
        var presence = new SessionPresence(session, group.Id);
        presence.Record(true, 3, "Phó tổ dự thay", group.Stamp, "Rows[0]");
        return [session, presence];
    }
}
