using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Requests;

/// <summary>
/// Bình xét cho vay of one meeting: what its votes come to, and what they bring about when the minutes are closed. What passes forms
/// the list 03/TD. A majority is of the members present who may vote: the borrower may not.
/// </summary>
public sealed class LoanReviews
{
    private readonly IReadOnlySet<Guid> _present;

    /// <summary>Looks at the votes of a meeting.</summary>
    /// <param name="voted">The requests with votes.</param>
    /// <param name="present">The stays of the members present or represented.</param>
    /// <param name="pass">The share of the voters present that must be exceeded (<c>to.pass</c>).</param>
    public LoanReviews(IEnumerable<LoanRequest> voted, IReadOnlySet<Guid> present, decimal pass)
    {
        ArgumentNullException.ThrowIfNull(present);
        _present = present;
        All = [.. voted.OrderBy(request => request.FiledAtUtc).ThenBy(request => request.Id).Select(request => Look(request, present, pass))];
    }

    /// <summary>Those of a meeting without a vote.</summary>
    public static LoanReviews None { get; } = new([], new HashSet<Guid>(), 0);

    /// <summary>One for each request, in the order they were filed.</summary>
    public IReadOnlyList<LoanReview> All { get; }

    /// <summary>Everything that keeps the minutes from being closed: votes of who is not present after all.</summary>
    public IReadOnlyList<RuleViolationException> Find() =>
    [
        .. All.SelectMany(review => review.Request.WrongVotes(review.Request.Ballots!, _present)),
    ];

    /// <summary>Throws <see cref="RuleViolationsException"/> when something keeps the minutes from being closed.</summary>
    public void Refuse()
    {
        if (Find() is { Count: > 0 } broken)
            throw new RuleViolationsException(broken);
    }

    /// <summary>Brings about what was decided on the day of the meeting; the list of what passed, none when nothing did.</summary>
    /// <param name="listId">The key of the list.</param>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="on">Its day.</param>
    /// <exception cref="RuleViolationsException">Something keeps the minutes from being closed.</exception>
    public LoanRequestList? Settle(Guid listId, Guid meetingId, DateOnly on)
    {
        Refuse();
        foreach (var review in All.Where(review => !review.Passes))
            review.Request.Refuse($"Tổ không thông qua: {review.Vote.For} trên {review.Voters} người có quyền biểu quyết tán thành", on);
        var passed = All.Where(review => review.Passes).Select(review => review.Request).ToList();
        if (passed.Count == 0)
            return null;
        foreach (var request in passed)
            request.Enter(listId, on);
        return new LoanRequestList(listId, passed[0].GroupId, meetingId, on);
    }

    private static LoanReview Look(LoanRequest request, IReadOnlySet<Guid> present, decimal pass)
    {
        var voters = present.Count(stay => stay != request.MembershipId);
        var vote = request.Ballots!.Tally;
        return new LoanReview(request, vote, voters, vote.Passes(voters, pass));
    }
}

/// <summary>What the votes on one request come to.</summary>
/// <param name="Request">The request.</param>
/// <param name="Vote">The counts.</param>
/// <param name="Voters">Members present who may vote.</param>
/// <param name="Passes">Whether enough agree.</param>
public sealed record LoanReview(LoanRequest Request, Vote Vote, int Voters, bool Passes);
