using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Members;

/// <summary>
/// A person's stay in one group between two dates. Loans, receipts and attendance point here, so history stays with the
/// group it happened in when the person moves.
/// </summary>
public sealed class Membership : IBelongsToGroup
{
    /// <summary>Admits a person to a group on a day.</summary>
    public Membership(Guid id, Guid groupId, Guid memberId, DateOnly joinedOn)
    {
        (Id, GroupId, MemberId, JoinedOn) = (id, groupId, memberId, joinedOn);
    }

    /// <summary>The key; with <see cref="GroupId"/> the target of every row about this stay.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The person.</summary>
    public Guid MemberId { get; private set; }

    /// <summary>The person; loaded with the stay.</summary>
    public Member Member { get; private set; } = null!;

    /// <summary>The day of admission.</summary>
    public DateOnly JoinedOn { get; private set; }

    /// <summary>The last day in the group; none while a member.</summary>
    public DateOnly? LeftOn { get; private set; }

    /// <summary>Why the member left, in the group's words.</summary>
    public string? LeavingReason { get; private set; }

    /// <summary>The stay in another group that this one continues; none for who came from outside.</summary>
    public Guid? MovedFromId { get; private set; }

    /// <summary>Rules that were set aside when it began or ended, in sentences; shown wherever the stay is.</summary>
    public string? Waivers { get; private set; }

    /// <summary>Whether the person was a member on at least one day of the month.</summary>
    public bool IsIn(FiscalMonth month) => JoinedOn <= month.LastDay && (LeftOn is null || LeftOn >= month.FirstDay);

    /// <summary>Puts the day of admission right; throws TK-011 when the member left before it.</summary>
    public void CorrectJoining(DateOnly on)
    {
        if (LeftOn < on)
            throw new RuleViolationException(MemberRules.LeavesAfterJoining) { Field = nameof(JoinedOn) };
        JoinedOn = on;
    }

    /// <summary>Puts the last day or the reason of an ended stay right; throws TK-011.</summary>
    public void CorrectLeaving(DateOnly on, string reason)
    {
        if (on < JoinedOn)
            throw new RuleViolationException(MemberRules.LeavesAfterJoining) { Field = nameof(LeftOn) };
        (LeftOn, LeavingReason) = (on, VietnameseText.Clean(reason));
    }

    /// <summary>Ends the stay; throws TK-011 when the day lies before admission and TK-140 when it has ended.</summary>
    public void Leave(DateOnly on, string reason)
    {
        if (LeftOn is { } left)
            throw new RuleViolationException(MemberRules.StayHasEnded, left);
        if (on < JoinedOn)
            throw new RuleViolationException(MemberRules.LeavesAfterJoining) { Field = nameof(LeftOn) };
        (LeftOn, LeavingReason) = (on, VietnameseText.Clean(reason));
    }

    /// <summary>Keeps in mind, in a sentence, that rules were set aside; nothing for none.</summary>
    public void Remember(string? exception)
    {
        if (exception is not null)
            Waivers = Waivers is null ? exception : $"{Waivers}\n{exception}";
    }

    /// <summary>
    /// Moves the person to another group from a day on: this stay ends the day before, the answer is the one that follows. What hangs on a
    /// stay is moved by the data layer in the same act. Throws TK-011, TK-140 or TK-141.
    /// </summary>
    /// <param name="id">The key of the new stay.</param>
    /// <param name="group">The group the person moves to.</param>
    /// <param name="on">The first day there.</param>
    /// <param name="reason">Why, in the words of the minutes.</param>
    public Membership MoveTo(Guid id, SavingsGroup group, DateOnly on, string reason)
    {
        if (group.Id == GroupId || group.Status != GroupStatus.Active)
            throw new RuleViolationException(MemberRules.MovesToAnotherGroup);
        Leave(on.AddDays(-1), reason);
        return new Membership(id, group.Id, MemberId, on) { MovedFromId = Id };
    }
}
