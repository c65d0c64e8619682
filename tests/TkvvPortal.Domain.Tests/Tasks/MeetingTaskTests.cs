using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Tasks;

namespace TkvvPortal.Domain.Tests.Tasks;

/// <summary>A conclusion makes a task with an owner and a day; it is done once, with a word.</summary>
public sealed class MeetingTaskTests
{
    private static readonly DateOnly HeldOn = new(2026, 10, 12);
    private static readonly TaskOrder Order = new(" Nhắc  nộp lãi ", PetitionOwner.GroupBoard, " ", HeldOn.AddDays(10));
    private static readonly RecordStamp By = new(HeldOn.AddDays(5), DateTime.UnixEpoch, Guid.CreateVersion7(), "Lê Văn Tư");

    [Fact]
    public void It_is_written_down_and_done()
    {
        var task = Conclude(Order);
        Assert.Equal(("Nhắc nộp lãi", PetitionOwner.GroupBoard, null, null), (task.Text, task.Owner, task.OwnerName, task.DoneOn));
        Refused.By(TaskRules.ResultIsTold, "Result", () => task.Finish("", By));

        task.Finish("Đã nhắc", By);
        task.Finish("Lần nữa", By);

        Assert.Equal((HeldOn.AddDays(5), "Đã nhắc", "Lê Văn Tư"), (task.DoneOn, task.Result, task.DoneByName));
    }

    [Fact]
    public void What_is_missing_is_named_at_its_field()
    {
        Refused.By(TaskRules.TaskIsComplete, "Text", () => Conclude(Order with { Text = " " }));
        Refused.By(TaskRules.TaskIsComplete, "Owner", () => Conclude(Order with { Owner = null }));
        Refused.By(TaskRules.TaskIsComplete, "Deadline", () => Conclude(Order with { Deadline = null }));
        Refused.By(TaskRules.DeadlineIsAfterMeeting, "Deadline", () => Conclude(Order with { Deadline = HeldOn }));
    }

    private static MeetingTask Conclude(TaskOrder order) => MeetingTask.Conclude(Guid.CreateVersion7(), (Guid.CreateVersion7(), Guid.CreateVersion7(), HeldOn), order, DateTime.UnixEpoch);
}
