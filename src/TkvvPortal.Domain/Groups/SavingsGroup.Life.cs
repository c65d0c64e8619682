using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Groups;

// The life of a group: planned, at work, paused.
public sealed partial class SavingsGroup
{
    /// <summary>Puts a group just founded in wait for its approval.</summary>
    public void AwaitApproval() => Status = GroupStatus.Planned;

    /// <summary>
    /// Begins to work; throws TK-104 unless the group is planned, TK-106 before the commune's approval and TK-107 without leader and deputy.
    /// </summary>
    public void Start(Papers papers, DateOnly on)
    {
        Require(GroupStatus.Planned);
        if (!papers.IsApproved || papers.ApprovedOn > on)
            throw new RuleViolationException(GroupLifeRules.StartNeedsApproval) { Field = nameof(Papers.Approval) };
        if (Enum.GetValues<BoardPost>().Any(post => !_boardTerms.Exists(term => term.Post == post && term.IsHeldOn(on))))
            throw new RuleViolationException(GroupLifeRules.StartNeedsBoard);
        Status = GroupStatus.Active;
    }

    /// <summary>Pauses; throws TK-104 unless the group is at work, and TK-127 without a reason. Answers the reason in canonical form.</summary>
    public string Suspend(string? reason) => Turn(GroupStatus.Active, GroupStatus.Suspended, reason);

    /// <summary>Works again; throws TK-104 unless the group is paused, and TK-127 without a reason. Answers the reason in canonical form.</summary>
    public string Resume(string? reason) => Turn(GroupStatus.Suspended, GroupStatus.Active, reason);

    /// <summary>Refuses, with TK-104, a group that is in none of the states.</summary>
    public void Require(params GroupStatus[] states)
    {
        if (!states.Contains(Status))
            throw new RuleViolationException(GroupLifeRules.StateAllows);
    }

    /// <summary>Refuses, with TK-104, a group that has ended.</summary>
    public void RequireAlive() => Require(GroupStatus.Active, GroupStatus.Suspended, GroupStatus.Planned);

    /// <summary>Refuses, with TK-110, a change that leaves everything as it was.</summary>
    /// <param name="before">What was, in words; none when there was nothing.</param>
    /// <param name="after">What is now.</param>
    public static void RequireChange(string? before, string after)
    {
        if (before == after)
            throw new RuleViolationException(GroupLifeRules.SomethingChanges);
    }

    /// <summary>Refuses, with TK-105, a day before the founding or after today.</summary>
    public void RequireEffective(DateOnly on, DateOnly today)
    {
        if (on < FoundedOn || on > today)
            throw new RuleViolationException(GroupLifeRules.TakesEffectByToday) { Field = "On" };
    }

    /// <summary>
    /// Elects leader and deputy from a day on. A holder who is elected again goes on; other terms end the day before. Throws TK-111,
    /// TK-112 when one is not a member of that day, TK-113 when a post has a later term, TK-110 when nothing changes.
    /// </summary>
    /// <returns>The terms that end.</returns>
    public IReadOnlyList<BoardTerm> Elect(Board board, DateOnly from, IReadOnlySet<Guid> members)
    {
        if (board.Leader == board.Deputy)
            throw new RuleViolationException(GroupLifeRules.LeaderIsNotDeputy) { Field = nameof(Board.Deputy) };
        foreach (var post in Enum.GetValues<BoardPost>())
        {
            if (!members.Contains(board.Of(post)))
                throw new RuleViolationException(GroupLifeRules.BoardIsOfMembers) { Field = post.ToString() };
            if (_boardTerms.Find(term => term.Post == post && term.ValidFrom >= from) is { } later)
                throw new RuleViolationException(GroupLifeRules.TermsDoNotOverlap, later.ValidFrom) { Field = post.ToString() };
        }

        var changing = Enum.GetValues<BoardPost>()
            .Where(post => !_boardTerms.Exists(term => term.Post == post && term.ValidTo is null && term.MembershipId == board.Of(post))).ToList();
        if (changing.Count == 0)
            throw new RuleViolationException(GroupLifeRules.SomethingChanges);
        var ending = _boardTerms.Where(term => changing.Contains(term.Post) && term.IsHeldOn(from)).ToList();
        ending.ForEach(term => term.End(from.AddDays(-1)));
        changing.ForEach(post => Appoint(board.Of(post), post, from));
        return ending;
    }

    private string Turn(GroupStatus from, GroupStatus to, string? reason)
    {
        Require(from);
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleViolationException(GroupLifeRules.TurnHasReason) { Field = "Reason" };
        Status = to;
        return VietnameseText.Clean(reason);
    }
}
