using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.PolicyDocuments;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>Three invented texts groups are to hear: an older one nearly everybody heard, a newer one half did, one of this week.</summary>
internal sealed class DemoDocuments(DemoWorld world, int seed)
{
    private const double Explains = 0.93;

    private static readonly (int DaysAgo, string Number, string Issuer, string Title, string Summary)[] Texts =
    [
        (75, "1208/NHCS-TDNN (mẫu)", "NHCSXH tỉnh (dữ liệu mẫu)", "Nhắc nộp lãi hằng tháng, không để lãi tồn",
            "Mỗi tháng hộ vay nộp lãi cho Tổ trưởng trước ngày giao dịch xã và nhận biên lai ngay. Ai gặp khó khăn báo Tổ trưởng để được hướng dẫn, không để lãi tồn sang tháng sau."),
        (30, "1377/NHCS-KHTD (mẫu)", "NHCSXH tỉnh (dữ liệu mẫu)", "Chuẩn bị trả nợ đến hạn cuối năm",
            "Hộ có kỳ gốc đến hạn trong quý cuối năm chuẩn bị tiền trả trực tiếp tại điểm giao dịch xã. Hộ bị thiệt hại làm giấy đề nghị trước ngày đến hạn ít nhất 5 ngày làm việc."),
        (4, "1502/NHCS-TDNN (mẫu)", "NHCSXH tỉnh (dữ liệu mẫu)", "Đối chiếu sổ vay vốn với biên lai",
            "Tổ viên mang sổ vay vốn và biên lai đến cuộc họp để đối chiếu số dư nợ, số dư tiền gửi. Số nào không khớp thì nói ngay tại cuộc họp để ghi vào biên bản."),
    ];

    private readonly DemoRandom _random = new(seed ^ 0x70C5);

    public void Tell()
    {
        var manager = world.Users.First(user => user.Role == PortalRole.OfficeManager);
        var held = world.Meetings.Where(meeting => meeting.Status == MeetingStatus.Closed).ToLookup(meeting => meeting.GroupId);
        foreach (var (daysAgo, number, issuer, title, summary) in Texts)
        {
            var day = world.Today.AddDays(-daysAgo);
            var document = PolicyDocument.Publish(
                _random.Key(), new DocumentText(number, day.AddDays(-5), issuer, title, summary), null, new RecordStamp(day, DemoTime.Utc(day, 10, 0), manager.Id, manager.FullName));
            world.Documents.Add(document);
            foreach (var group in world.Groups.Where(group => group.Row.Status == GroupStatus.Active))
                world.Audiences.Add(Heard(document, group, held[group.Row.Id], day));
        }
    }

    private DocumentAudience Heard(PolicyDocument document, DemoGroup group, IEnumerable<Meeting> held, DateOnly published)
    {
        var audience = new DocumentAudience(document.Id, group.Row.Id);
        var heard = _random.Chance(Explains);
        if (heard && held.Where(meeting => meeting.ScheduledOn > published).MinBy(meeting => meeting.ScheduledOn) is { } meeting)
        {
            audience.ExplainAt(meeting.Id, true);
            audience.Count(meeting.ScheduledOn, new RecordStamp(meeting.ScheduledOn, DemoTime.Utc(meeting.ScheduledOn, 17, 0), group.LeaderAccount.Id, group.LeaderAccount.FullName));
        }

        return audience;
    }
}
