using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

/// <summary>
/// Sự kiện của Tổ: one act in the life of a group, with its papers and, where a rule was passed, the reason. Never changed afterwards;
/// the history of a group is the list of its events.
/// </summary>
public sealed class GroupEvent : IBelongsToGroup
{
    private GroupEvent()
    {
    }

    /// <summary>The key, made when the form was shown.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>What happened.</summary>
    public GroupEventKind Kind { get; private set; }

    /// <summary>The day it takes effect.</summary>
    public DateOnly On { get; private set; }

    /// <summary>What happened, in words, with old and new values.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The minutes by form and number.</summary>
    public string? Minutes { get; private set; }

    /// <summary>The day of the minutes.</summary>
    public DateOnly? MinutesOn { get; private set; }

    /// <summary>Number of the commune's approval.</summary>
    public string? Approval { get; private set; }

    /// <summary>The day of the approval.</summary>
    public DateOnly? ApprovedOn { get; private set; }

    /// <summary>The rules that were passed and the reason given; none when every rule was kept. Shown ever after.</summary>
    public string? Exception { get; private set; }

    /// <summary>The instant it was recorded.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>The account that recorded it.</summary>
    public Guid RecordedBy { get; private set; }

    /// <summary>The person who recorded it.</summary>
    public string RecordedByName { get; private set; } = "";

    /// <summary>
    /// Records an act. Throws TK-102 when the minutes have no number or day, or lie in the future, and TK-103 when a half of the approval
    /// is missing or it is older than the minutes.
    /// </summary>
    /// <param name="key">The key of the event and the group.</param>
    /// <param name="what">What happened, when and in words.</param>
    /// <param name="papers">The papers.</param>
    /// <param name="exception">What <see cref="Concerns.Pass"/> answered.</param>
    /// <param name="by">Who records it, and when.</param>
    public static GroupEvent Record(
        (Guid Id, Guid GroupId) key, (GroupEventKind Kind, DateOnly On, string Text) what, Papers papers, string? exception, Signature by)
    {
        Require(papers, DateOnly.FromDateTime(PortalClock.Local(by.AtUtc)));
        return new GroupEvent
        {
            Id = key.Id, GroupId = key.GroupId, Kind = what.Kind, On = what.On, Text = what.Text,
            Minutes = Clean(papers.Minutes), MinutesOn = papers.MinutesOn, Approval = Clean(papers.Approval), ApprovedOn = papers.ApprovedOn,
            Exception = exception, RecordedAtUtc = by.AtUtc, RecordedBy = by.UserId, RecordedByName = by.UserName,
        };
    }

    private static void Require(Papers papers, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(papers.Minutes) || papers.MinutesOn is not { } day || day > today)
            throw new RuleViolationException(GroupLifeRules.MinutesAreNamed) { Field = nameof(Minutes) };
        if (string.IsNullOrWhiteSpace(papers.Approval) != (papers.ApprovedOn is null) || papers.ApprovedOn < day || papers.ApprovedOn > today)
            throw new RuleViolationException(GroupLifeRules.ApprovalIsWhole) { Field = nameof(Approval) };
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : VietnameseText.Clean(text);
}
