using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Watching;

/// <summary>What somebody did with a row of a watch list on a day: noted, assigned, put off. Never changed; the last of a kind holds.</summary>
public sealed class WatchMark : IBelongsToGroup
{
    /// <summary>The longest text.</summary>
    public const int LongestText = 1000;

    private WatchMark()
    {
    }

    private WatchMark(Guid id, WatchSubject subject, WatchMarkKind kind, string? text, RecordStamp by)
    {
        (Id, GroupId, Topic, SubjectId, Kind, Number) = (id, subject.GroupId, subject.Topic, subject.Id, kind, subject.Marks + 1);
        (Text, On, AtUtc, ById, ByName) = (VietnameseText.Clean(text ?? ""), by.On, by.AtUtc, by.UserId, by.UserName);
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The list.</summary>
    public WatchTopic Topic { get; private set; }

    /// <summary>The row: a loan, a stay, a group, an opinion or a shortage.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Its place among the marks of the row, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What was done.</summary>
    public WatchMarkKind Kind { get; private set; }

    /// <summary>The note, the errand or the reason; empty when nothing was said.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The account it was assigned to; none unless it was assigned.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>The name of who it was assigned to.</summary>
    public string? PersonName { get; private set; }

    /// <summary>The day by which it is done, or until which, included, it is put off.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The instant it was entered.</summary>
    public DateTime AtUtc { get; private set; }

    /// <summary>The account that entered it.</summary>
    public Guid ById { get; private set; }

    /// <summary>The name of who entered it.</summary>
    public string ByName { get; private set; } = "";

    /// <summary>Writes something down; throws TK-510.</summary>
    public static WatchMark Note(Guid id, WatchSubject subject, string? text, RecordStamp by) => string.IsNullOrWhiteSpace(text)
        ? throw new RuleViolationException(WatchRules.NoteHasText) { Field = nameof(Text) }
        : new WatchMark(id, subject, WatchMarkKind.Noted, text, by);

    /// <summary>Gives it to a person, with a day if one is said; throws TK-511 or TK-512.</summary>
    public static WatchMark Assign(Guid id, WatchSubject subject, WatchErrand errand, RecordStamp by)
    {
        if (errand.Person is not { } person)
            throw new RuleViolationException(WatchRules.AssigneeSeesGroup) { Field = nameof(PersonId) };
        if (errand.AssignedUntil < by.On)
            throw new RuleViolationException(WatchRules.AssignedDayIsToCome, by.On) { Field = nameof(WatchErrand.AssignedUntil) };
        return new WatchMark(id, subject, WatchMarkKind.Assigned, errand.Order, by) { PersonId = person.Id, PersonName = person.Name, Until = errand.AssignedUntil };
    }

    /// <summary>Puts it off until a day, included; throws TK-513 or TK-514.</summary>
    /// <param name="id">The key.</param>
    /// <param name="subject">The row.</param>
    /// <param name="rest">Until when, and why.</param>
    /// <param name="mostDays">The longest time, days (<c>watch.snooze_days</c>).</param>
    /// <param name="by">Who decides.</param>
    public static WatchMark Snooze(Guid id, WatchSubject subject, WatchRest rest, int mostDays, RecordStamp by)
    {
        var last = by.On.AddDays(mostDays);
        if (rest.SnoozedUntil is not { } until || until <= by.On || until > last)
            throw new RuleViolationException(WatchRules.SnoozeIsLimited, last) { Field = nameof(WatchRest.SnoozedUntil) };
        if (string.IsNullOrWhiteSpace(rest.Reason))
            throw new RuleViolationException(WatchRules.SnoozeHasReason) { Field = nameof(WatchRest.Reason) };
        return new WatchMark(id, subject, WatchMarkKind.Snoozed, rest.Reason, by) { Until = until };
    }

    /// <summary>Watches it again before the day it was put off to.</summary>
    public static WatchMark Resume(Guid id, WatchSubject subject, RecordStamp by) => new(id, subject, WatchMarkKind.Resumed, null, by);
}

/// <summary>An errand as entered.</summary>
/// <param name="Person">Who is to do it; none when nobody was chosen who sees the group.</param>
/// <param name="AssignedUntil">By which day.</param>
/// <param name="Order">What is to be done.</param>
public sealed record WatchErrand((Guid Id, string Name)? Person, DateOnly? AssignedUntil, string? Order);

/// <summary>Putting off, as entered.</summary>
/// <param name="SnoozedUntil">The last day of rest.</param>
/// <param name="Reason">Why.</param>
public sealed record WatchRest(DateOnly? SnoozedUntil, string? Reason);
