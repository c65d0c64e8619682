using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Meetings;

/// <summary>Everything that keeps a meeting from being closed, named at once.</summary>
public sealed class ClosingCheck(Meeting meeting, Closing closing)
{
    /// <summary>What is missing, in the order of the steps; empty when the meeting can be closed.</summary>
    public IReadOnlyList<RuleViolationException> Find(DateOnly today) => [.. Formal(today), .. Attendance(), .. Content()];

    internal void Refuse(DateOnly today)
    {
        if (Find(today) is { Count: > 0 } broken)
            throw new RuleViolationsException(broken);
    }

    private IEnumerable<RuleViolationException> Formal(DateOnly today)
    {
        if (meeting.ScheduledOn > today)
            yield return new RuleViolationException(MeetingRules.MeetingHasTakenPlace, meeting.ScheduledOn);
        if (closing.EndedAt <= meeting.StartsAt)
            yield return new RuleViolationException(MeetingRules.EndsAfterStart, meeting.StartsAt) { Field = nameof(Closing.EndedAt) };
        if (string.IsNullOrWhiteSpace(closing.ChairName))
            yield return new RuleViolationException(MeetingRules.ChairAndSecretaryAreNamed) { Field = nameof(Closing.ChairName) };
        if (string.IsNullOrWhiteSpace(closing.SecretaryName))
            yield return new RuleViolationException(MeetingRules.ChairAndSecretaryAreNamed) { Field = nameof(Closing.SecretaryName) };
    }

    private IEnumerable<RuleViolationException> Attendance()
    {
        var marked = meeting.Members.Select(mark => mark.MembershipId).ToHashSet();
        var unmarked = closing.MemberIds.Count(id => !marked.Contains(id));
        if (unmarked > 0)
            yield return new RuleViolationException(MeetingRules.EveryMemberIsMarked, unmarked);
        var present = meeting.PresentAmong(closing.MemberIds);
        if (present < closing.Needed)
            yield return new RuleViolationException(MeetingRules.QuorumIsMet, present, closing.MemberIds.Count, closing.Needed);
    }

    private IEnumerable<RuleViolationException> Content()
    {
        foreach (var item in meeting.Agenda.Where(item => !item.IsAnswered).OrderBy(item => item.Topic))
            yield return new RuleViolationException(MeetingRules.TopicIsAnswered, AgendaTopics.Title(item.Topic));
    }
}
