using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Tasks;

/// <summary>Việc sau họp: what a conclusion asks somebody to do until a day. Unfinished ones are first on the next agenda.</summary>
public sealed class MeetingTask : IBelongsToGroup, IHaveVersion
{
    private MeetingTask()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The meeting that concluded it.</summary>
    public Guid MeetingId { get; private set; }

    /// <summary>What is to be done.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The office that does it.</summary>
    public PetitionOwner Owner { get; private set; }

    /// <summary>The person, when one is named.</summary>
    public string? OwnerName { get; private set; }

    /// <summary>Until when.</summary>
    public DateOnly Deadline { get; private set; }

    /// <summary>The instant it was written down.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The day it was done; none while it is open.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>What was done.</summary>
    public string? Result { get; private set; }

    /// <summary>Who said so.</summary>
    public string? DoneByName { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Writes a task down; throws TK-480 unless it is complete, TK-481 when the deadline is not after the meeting.</summary>
    public static MeetingTask Conclude(Guid id, (Guid GroupId, Guid MeetingId, DateOnly HeldOn) at, TaskOrder order, DateTime atUtc)
    {
        if (string.IsNullOrWhiteSpace(order.Text))
            throw new RuleViolationException(TaskRules.TaskIsComplete) { Field = nameof(Text) };
        if (order.Owner is not { } owner)
            throw new RuleViolationException(TaskRules.TaskIsComplete) { Field = nameof(Owner) };
        if (order.Deadline is not { } deadline)
            throw new RuleViolationException(TaskRules.TaskIsComplete) { Field = nameof(Deadline) };
        if (deadline <= at.HeldOn)
            throw new RuleViolationException(TaskRules.DeadlineIsAfterMeeting, at.HeldOn) { Field = nameof(Deadline) };
        return new MeetingTask
        {
            Id = id, GroupId = at.GroupId, MeetingId = at.MeetingId, Text = VietnameseText.Clean(order.Text), Owner = owner,
            OwnerName = string.IsNullOrWhiteSpace(order.OwnerName) ? null : VietnameseText.Clean(order.OwnerName), Deadline = deadline, RecordedAtUtc = atUtc,
        };
    }

    /// <summary>Says that it was done; throws TK-482 without a word. A second time changes nothing.</summary>
    public void Finish(string? result, RecordStamp by)
    {
        if (DoneOn is not null)
            return;
        if (string.IsNullOrWhiteSpace(result))
            throw new RuleViolationException(TaskRules.ResultIsTold) { Field = nameof(Result) };
        (DoneOn, Result, DoneByName) = (by.On, VietnameseText.Clean(result), by.UserName);
    }
}

/// <summary>A task as entered.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">The office that does it.</param>
/// <param name="OwnerName">The person, when one is named.</param>
/// <param name="Deadline">Until when.</param>
public sealed record TaskOrder(string? Text, PetitionOwner? Owner, string? OwnerName, DateOnly? Deadline);
