using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Planning;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Tasks;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>Plans approved month by month, coming meetings confirmed or asked to be moved, tasks of the last meetings.</summary>
internal sealed class DemoPlans(DemoWorld world, int seed)
{
    private const double HasTask = 0.12;
    private const double IsDone = 0.6;
    private const double IsConfirmed = 0.5;

    private static readonly (string Text, PetitionOwner Owner)[] Tasks =
    [
        ("Nhắc hộ có lãi tồn nộp trước phiên giao dịch tới", PetitionOwner.GroupBoard),
        ("Hướng dẫn hộ bị thiệt hại làm giấy đề nghị điều chỉnh kỳ hạn", PetitionOwner.CreditOfficer),
        ("Đến thăm hộ vắng họp ba kỳ liền", PetitionOwner.MassOrganisation),
        ("Lập danh sách hộ có nhu cầu vay vốn quý tới", PetitionOwner.GroupBoard),
    ];

    private readonly DemoRandom _random = new(seed ^ 0x91A5);

    public void Tell()
    {
        var manager = world.Users.First(user => user.Role == PortalRole.OfficeManager);
        foreach (var month in world.Months)
        {
            var meetings = world.Meetings.Where(meeting => month.Contains(meeting.ScheduledOn)).ToList();
            var day = month.FirstDay < world.Today ? month.FirstDay : world.Today;
            world.Plans.Add(new MonthPlan(
                _random.Key(), month, meetings.Count, meetings.Count(meeting => meeting.Duties.Count > 0), new RecordStamp(day, DemoTime.Utc(day, 8, 0), manager.Id, manager.FullName)));
        }

        foreach (var group in world.Groups)
        {
            foreach (var meeting in world.Meetings.Where(meeting => meeting.GroupId == group.Row.Id))
                Tell(group, meeting);
        }
    }

    private void Tell(DemoGroup group, Meeting meeting)
    {
        var leader = new RecordStamp(world.Today, DemoTime.Utc(world.Today, 7, 0), group.LeaderAccount.Id, group.LeaderAccount.FullName);
        if (meeting.Status == MeetingStatus.Planned && meeting.ScheduledOn > world.Today)
        {
            if (group.Index % 20 == 13)
                meeting.AskToMove("Trùng ngày giỗ trong ấp, xin họp sớm hơn một ngày", leader);
            else if (_random.Chance(IsConfirmed))
                meeting.Confirm(leader);
        }

        if (meeting.Status != MeetingStatus.Closed || meeting.ScheduledOn < world.Current.AddMonths(-2).FirstDay || !_random.Chance(HasTask))
            return;
        var (text, owner) = _random.Pick(Tasks);
        var task = MeetingTask.Conclude(
            _random.Key(), (group.Row.Id, meeting.Id, meeting.ScheduledOn), new TaskOrder(text, owner, null, meeting.ScheduledOn.AddDays(25)), meeting.ClosedAtUtc!.Value);
        DemoKeys.TaskVersion(task, task.Id);
        if (meeting.ScheduledOn.AddDays(20) < world.Today && _random.Chance(IsDone))
            task.Finish("Đã thực hiện, báo lại Tổ", leader with { On = meeting.ScheduledOn.AddDays(20) });
        world.Tasks.Add(task);
    }
}
