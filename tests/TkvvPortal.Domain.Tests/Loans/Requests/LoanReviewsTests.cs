using TkvvPortal.Domain.Loans.Requests;

namespace TkvvPortal.Domain.Tests.Loans.Requests;

public sealed class LoanReviewsTests
{
    private static readonly Guid Meeting = Guid.CreateVersion7();

    [Fact]
    public void Who_is_not_present_does_not_vote()
    {
        var voters = Asked.Voters(3);

        Refused.By(LoanRequestRules.VoterIsPresent, "Ballots", () => Review(Asked.File(), new Ballots(voters, [], []), voters.Take(2)));
    }

    [Fact]
    public void Nobody_votes_on_the_own_household()
    {
        var stay = Asked.Stay();

        Refused.By(LoanRequestRules.NoVoteOnOwnHousehold, "Ballots", () => Review(Asked.File(stay: stay), new Ballots([stay.Id], [], []), [stay.Id]));
    }

    [Fact]
    public void Nobody_votes_twice()
    {
        var voters = Asked.Voters(2);

        Refused.By(LoanRequestRules.OneVoteEach, "Ballots", () => Review(Asked.File(), new Ballots(voters, [voters[0]], []), voters));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40_000_001)]
    public void The_group_agrees_to_at_most_what_was_asked(long agreed) =>
        Refused.By(LoanRequestRules.AgreedWithinAsked, "Agreed", () => Asked.File().Review(Meeting, new Ballots([], [], []), new Vnd(agreed), new HashSet<Guid>()));

    [Theory]
    [InlineData(2, 2, false)]
    [InlineData(3, 1, true)]
    public void More_than_half_of_those_who_may_vote_must_agree(int inFavour, int against, bool passes)
    {
        // Five are present; the borrower is one of them and may not vote.
        var (stay, voters) = (Asked.Stay(), Asked.Voters(4));
        var request = Asked.File(stay: stay);
        List<Guid> present = [stay.Id, .. voters];
        Review(request, new Ballots([.. voters.Take(inFavour)], [.. voters.Skip(inFavour).Take(against)], []), present);

        var review = Assert.Single(new LoanReviews([request], present.ToHashSet(), 0.5m).All);

        Assert.Equal((4, passes), (review.Voters, review.Passes));
    }

    [Fact]
    public void What_passes_forms_the_list_and_the_rest_keeps_its_reason()
    {
        var voters = Asked.Voters(4);
        var (passed, failed) = (Asked.Agreed(Meeting, voters), Asked.File());
        Review(failed, new Ballots([voters[0]], [.. voters.Skip(1)], []), voters);

        var list = new LoanReviews([passed, failed], voters.ToHashSet(), 0.5m).Settle(Guid.CreateVersion7(), Meeting, Asked.Met)!;

        Assert.Equal((Asked.Group, Meeting, Asked.Met, LoanRequestStatus.Listed), (list.GroupId, list.MeetingId, list.MadeOn, list.Next));
        Assert.Equal((LoanRequestStatus.Listed, list.Id, Asked.Met), (passed.Status, passed.ListId, passed.Since));
        Assert.Equal((LoanRequestStatus.Refused, LoanRequestStatus.Filed), (failed.Status, failed.Refusal!.At));
        Assert.Contains("1 trên 4", failed.Refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_passes_makes_no_list()
    {
        var voters = Asked.Voters(3);
        var request = Asked.File();
        Review(request, new Ballots([], voters, []), voters);

        Assert.Null(new LoanReviews([request], voters.ToHashSet(), 0.5m).Settle(Guid.CreateVersion7(), Meeting, Asked.Met));
    }

    [Fact]
    public void Who_turns_out_to_be_absent_keeps_the_minutes_open()
    {
        var voters = Asked.Voters(3);
        var reviews = new LoanReviews([Asked.Agreed(Meeting, voters)], voters.Take(2).ToHashSet(), 0.5m);

        Assert.Equal(LoanRequestRules.VoterIsPresent, Assert.Single(reviews.Find()).Rule);
        Assert.Throws<RuleViolationsException>(() => reviews.Settle(Guid.CreateVersion7(), Meeting, Asked.Met));
    }

    private static void Review(LoanRequest request, Ballots ballots, IEnumerable<Guid> present) =>
        request.Review(Meeting, ballots, request.Amount, present.ToHashSet());
}
