using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Requests;

/// <content>The steps after filing, each by who owns it.</content>
public sealed partial class LoanRequest
{
    /// <summary>
    /// Records or corrects how the members present voted; the minutes bring it about when they are closed. Throws TK-263 to TK-267.
    /// </summary>
    /// <param name="meetingId">The meeting, whose minutes are open.</param>
    /// <param name="ballots">How they voted.</param>
    /// <param name="agreed">The amount agreed to, đồng.</param>
    /// <param name="present">The stays of the members present or represented.</param>
    public void Review(Guid meetingId, Ballots ballots, Vnd agreed, IReadOnlySet<Guid> present)
    {
        ArgumentNullException.ThrowIfNull(ballots);
        Require(LoanRequestStatus.Filed);
        foreach (var violation in WrongVotes(ballots, present, nameof(Ballots)).Take(1))
            throw violation;
        if (!agreed.IsPositive || agreed > Amount)
            throw new RuleViolationException(LoanRequestRules.AgreedWithinAsked, Amount) { Field = nameof(Agreed) };
        (MeetingId, Ballots, Agreed) = (meetingId, ballots, agreed);
    }

    /// <summary>Leaves it for a later meeting; throws TK-267.</summary>
    public void Postpone()
    {
        Require(LoanRequestStatus.Filed);
        (MeetingId, Ballots, Agreed) = (null, null, null);
    }

    /// <summary>What is wrong with the votes now that these members are present.</summary>
    /// <param name="ballots">The votes.</param>
    /// <param name="present">The stays of the members present or represented.</param>
    /// <param name="field">The field of the form that a refusal names.</param>
    public IEnumerable<RuleViolationException> WrongVotes(Ballots ballots, IReadOnlySet<Guid> present, string field = "")
    {
        ArgumentNullException.ThrowIfNull(ballots);
        ArgumentNullException.ThrowIfNull(present);
        var voters = ballots.Voters.ToList();
        if (voters.Contains(MembershipId))
            yield return new RuleViolationException(LoanRequestRules.NoVoteOnOwnHousehold, FullName) { Field = field };
        if (voters.Distinct().Count() != voters.Count)
            yield return new RuleViolationException(LoanRequestRules.OneVoteEach, FullName) { Field = field };
        if (voters.Count(voter => !present.Contains(voter)) is var absent and > 0)
            yield return new RuleViolationException(LoanRequestRules.VoterIsPresent, FullName, absent) { Field = field };
    }

    /// <summary>Records the loan that was paid out; throws TK-267, TK-273 or TK-274.</summary>
    /// <param name="loan">The loan, made by the portal or reported by the bank.</param>
    /// <param name="others">Requests that already have it.</param>
    public void Match(Loan loan, IEnumerable<LoanRequest> others)
    {
        ArgumentNullException.ThrowIfNull(loan);
        Require(LoanRequestStatus.Approved);
        if (loan.MembershipId != MembershipId || loan.ProgrammeId != ProgrammeId || loan.DisbursedOn < Since || loan.DisbursedAmount > Approval!.Amount)
            throw new RuleViolationException(LoanRequestRules.LoanMatches, loan.Code) { Field = nameof(Loan.Code) };
        if (others.Any(other => other.Id != Id && other.LoanId == loan.Id))
            throw new RuleViolationException(LoanRequestRules.LoanIsOfOneRequest, loan.Code) { Field = nameof(Loan.Code) };
        LoanId = loan.Id;
        Go(LoanRequestStatus.Disbursed, loan.DisbursedOn);
    }

    internal void Enter(Guid listId, DateOnly on)
    {
        Require(LoanRequestStatus.Filed);
        ListId = listId;
        Go(LoanRequestStatus.Listed, on);
    }

    internal void Advance(LoanRequestStatus from, LoanRequestStatus to, DateOnly on)
    {
        Require(from);
        Go(to, on);
    }

    internal void Approve(LoanApproval approval, DateOnly on, string field)
    {
        Require(LoanRequestStatus.Confirmed);
        if (!approval.Amount.IsPositive || approval.Amount > Agreed)
            throw new RuleViolationException(LoanRequestRules.ApprovedWithinAgreed, Agreed!) { Field = field };
        Approval = approval with { Place = VietnameseText.Clean(approval.Place) };
        Go(LoanRequestStatus.Approved, on);
    }

    internal void Refuse(string? reason, DateOnly on, string field = "")
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleViolationException(LoanRequestRules.RefusalHasReason) { Field = field };
        Refusal = new LoanRefusal(Status, VietnameseText.Clean(reason), on);
        Go(LoanRequestStatus.Refused, on);
    }
}
