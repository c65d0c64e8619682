using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Watching;

/// <summary>Giao danh sách nợ đến hạn: a group's leader was given the debts of a month (CV 597/NHCS-TDNN: 30 days ahead of them).</summary>
public sealed class DueListGiven : IBelongsToGroup
{
    private DueListGiven()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The month the debts fall due in.</summary>
    public FiscalMonth Month { get; private set; }

    /// <summary>The day the leader was given the list.</summary>
    public DateOnly GivenOn { get; private set; }

    /// <summary>The instant it was entered.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The account that entered it.</summary>
    public Guid RecordedById { get; private set; }

    /// <summary>The name of who entered it.</summary>
    public string RecordedByName { get; private set; } = "";

    /// <summary>Records that the list was given; throws TK-519, or TK-520 when it was before.</summary>
    /// <param name="id">The key.</param>
    /// <param name="to">The group and the month.</param>
    /// <param name="givenOn">The day.</param>
    /// <param name="before">What was recorded for the month before.</param>
    /// <param name="by">Who records it, today.</param>
    public static DueListGiven Record(Guid id, (Guid GroupId, FiscalMonth Month) to, DateOnly givenOn, DueListGiven? before, RecordStamp by)
    {
        if (before is not null)
            throw new RuleViolationException(WatchRules.ListIsGivenOnce, to.Month, before.GivenOn);
        if (givenOn > by.On)
            throw new RuleViolationException(WatchRules.ListGivenOnIsPast, by.On) { Field = nameof(GivenOn) };
        return new DueListGiven
        {
            Id = id, GroupId = to.GroupId, Month = to.Month, GivenOn = givenOn, RecordedAtUtc = by.AtUtc, RecordedById = by.UserId, RecordedByName = by.UserName,
        };
    }

    /// <summary>How many days ahead of a due date the leader had the list; below zero when after it.</summary>
    public int DaysAhead(DateOnly dueOn) => dueOn.DayNumber - GivenOn.DayNumber;
}
