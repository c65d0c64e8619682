using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

// When and where a meeting is to be held: called for a purpose, moved, confirmed by the board.
public sealed partial class Meeting
{
    /// <summary>What an extraordinary meeting is called for.</summary>
    public string? Purpose { get; private set; }

    /// <summary>Why an extraordinary meeting is called at shorter notice than is asked for.</summary>
    public string? ShortNoticeReason { get; private set; }

    /// <summary>The day it was first planned for; none when it was never moved.</summary>
    public DateOnly? MovedFrom { get; private set; }

    /// <summary>Why it was moved, the last time. Due dates of loans stay where they are.</summary>
    public string? MoveReason { get; private set; }

    /// <summary>The day the board asked to move it; none when it did not, or when that was settled.</summary>
    public DateOnly? MoveAskedOn { get; private set; }

    /// <summary>Why the board asks, and which day would suit.</summary>
    public string? MoveWish { get; private set; }

    /// <summary>The day the board confirmed it; none while it has not.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    /// <summary>Who confirmed it.</summary>
    public string? ConfirmedByName { get; private set; }

    /// <summary>
    /// Calls an extraordinary meeting; throws TK-443 without a purpose, TK-444 when it is nearer than the days of notice and nothing says why.
    /// A meeting that took place already is only recorded: no notice is asked for.
    /// </summary>
    public void CallFor(Notice notice)
    {
        if (Clean(notice.Purpose) is not { } purpose)
            throw new RuleViolationException(ScheduleRules.PurposeIsNamed) { Field = nameof(Purpose) };
        var isShort = ScheduledOn >= notice.Today && ScheduledOn < notice.Today.AddDays(notice.Days);
        if (isShort && Clean(notice.WhyShort) is null)
            throw new RuleViolationException(ScheduleRules.NoticeIsGiven, notice.Days) { Field = nameof(ShortNoticeReason) };
        (Purpose, ShortNoticeReason) = (purpose, isShort ? Clean(notice.WhyShort) : null);
    }

    /// <summary>Moves it to another day, hour or place; throws TK-440, TK-441 and what <see cref="PlanningLimits"/> refuses.</summary>
    public void Move(DateOnly on, TimeOnly startsAt, string place, string? reason, PlanningLimits limits)
    {
        if (Status != MeetingStatus.Planned)
            throw new RuleViolationException(ScheduleRules.OnlyPlannedMoves);
        if (Clean(reason) is not { } why)
            throw new RuleViolationException(ScheduleRules.MoveHasReason) { Field = "Reason" };
        if (on != ScheduledOn)
            limits.Refuse(on);
        MovedFrom ??= ScheduledOn;
        (ScheduledOn, StartsAt, Place, MoveReason) = (on, startsAt, VietnameseText.Clean(place), why);
        (MoveAskedOn, MoveWish, ConfirmedOn, ConfirmedByName) = (null, null, null, null);
    }

    /// <summary>The board confirms that it will be held; throws TK-440 once it began.</summary>
    public void Confirm(RecordStamp by)
    {
        if (Status != MeetingStatus.Planned)
            throw new RuleViolationException(ScheduleRules.OnlyPlannedMoves);
        (ConfirmedOn, ConfirmedByName, MoveAskedOn, MoveWish) = (by.On, by.UserName, null, null);
    }

    /// <summary>The board asks to move it; throws TK-440 or TK-442.</summary>
    public void AskToMove(string? wish, RecordStamp by)
    {
        if (Status != MeetingStatus.Planned)
            throw new RuleViolationException(ScheduleRules.OnlyPlannedMoves);
        if (Clean(wish) is not { } text)
            throw new RuleViolationException(ScheduleRules.WishIsTold) { Field = "Wish" };
        (MoveAskedOn, MoveWish, ConfirmedOn, ConfirmedByName) = (by.On, text, null, null);
    }

    /// <summary>Sends one officer, or nobody; throws TK-050 or TK-051 once the minutes are settled.</summary>
    /// <param name="officer">The account.</param>
    /// <param name="why">Why the group is to be visited.</param>
    public void Send((Guid Id, string Name)? officer, string? why)
    {
        RequireOpen();
        Roster.Replace(officer, why);
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : VietnameseText.Clean(text);
}

/// <summary>The call to an extraordinary meeting.</summary>
/// <param name="Purpose">What for.</param>
/// <param name="Today">The day of the call.</param>
/// <param name="Days">Days of notice asked for (<c>meeting.notice_days</c>).</param>
/// <param name="WhyShort">Why sooner than that.</param>
public sealed record Notice(string? Purpose, DateOnly Today, int Days, string? WhyShort);
