using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Requests;

namespace TkvvPortal.Domain.Tests.Loans.Requests;

public sealed class LoanRequestListTests
{
    private static readonly DateOnly Session = new(2026, 12, 8);

    [Fact]
    public void A_list_goes_through_organisation_commune_and_bank()
    {
        var (list, requests) = Asked.List();

        list.Endorse(Asked.Signed(Asked.Met), Asked.All(requests), Asked.Today);
        Assert.Equal((LoanRequestStatus.Endorsed, LoanRequestStatus.Endorsed), (list.Next, requests[0].Status));
        list.Confirm(Asked.Signed(Asked.Met.AddDays(1)), Asked.All(requests), Asked.Today);
        Assert.Equal((LoanRequestStatus.Confirmed, LoanRequestStatus.Confirmed), (list.Next, requests[0].Status));
        list.Approve(Asked.Signed(Asked.Today), Asked.All(requests, new Vnd(30_000_000)), Session, " Điểm giao dịch  An Minh Bắc ", Asked.Today);

        Assert.All(requests, request => Assert.Equal(new LoanApproval(new Vnd(30_000_000), Session, "Điểm giao dịch An Minh Bắc"), request.Approval));
        Assert.Equal((LoanRequestStatus.Approved, Asked.Today), (requests[0].Status, requests[0].Since));
    }

    [Fact]
    public void Who_leaves_out_a_household_says_why()
    {
        var (list, requests) = Asked.List();
        List<ListDecision> decisions = [new(requests[0], false, " ", null, "Rows[0]."), new(requests[1], true, null, null, "Rows[1].")];

        var refused = Assert.Throws<RuleViolationsException>(() => list.Endorse(Asked.Signed(Asked.Met), decisions, Asked.Today));

        Assert.Equal([(LoanRequestRules.RefusalHasReason, "Rows[0].Reason")], refused.Violations.Select(one => (one.Rule, one.Field)));
    }

    [Fact]
    public void A_household_that_is_left_out_keeps_the_step_and_the_reason()
    {
        var (list, requests) = Asked.List();

        list.Endorse(Asked.Signed(Asked.Met), [new(requests[0], false, "Không còn ở ấp", null, ""), new(requests[1], true, null, null, "")], Asked.Today);

        Assert.Equal(new LoanRefusal(LoanRequestStatus.Listed, "Không còn ở ấp", Asked.Met), requests[0].Refusal);
        Assert.Equal((LoanRequestStatus.Refused, LoanRequestStatus.Endorsed), (requests[0].Status, requests[1].Status));
    }

    [Fact]
    public void Steps_are_taken_in_their_order()
    {
        var (list, requests) = Asked.List();

        Refused.By(LoanRequestRules.StepIsNext, "", () => list.Confirm(Asked.Signed(Asked.Met), Asked.All(requests), Asked.Today));
        Refused.By(LoanRequestRules.StepIsNext, "", () => Approve(list, requests));
    }

    [Theory]
    [InlineData("2026-11-19")]
    [InlineData("2026-11-26")]
    public void A_signature_lies_between_the_step_before_and_today(string day)
    {
        var (list, requests) = Asked.List();

        Refused.By(LoanRequestRules.DatesAreInOrder, "On", () => list.Endorse(Asked.Signed(DateOnly.Parse(day)), Asked.All(requests), Asked.Today));
    }

    [Fact]
    public void Papers_name_who_signed_and_where_the_money_is_paid_out()
    {
        var (list, requests) = Confirmed();

        Refused.By(LoanRequestRules.PaperIsComplete, "By", () => list.Approve(Asked.Signed(Asked.Today, " "), Asked.All(requests), Session, "Ấp", Asked.Today));
        Refused.By(LoanRequestRules.PaperIsComplete, "Place", () => list.Approve(Asked.Signed(Asked.Today), Asked.All(requests), Session, " ", Asked.Today));
        Refused.By(LoanRequestRules.DisbursedAfterApproval, "DisburseOn", () => list.Approve(Asked.Signed(Asked.Today), Asked.All(requests), Asked.Met, "Ấp", Asked.Today));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40_000_001)]
    public void The_bank_approves_at_most_what_the_group_agreed_to(long amount)
    {
        var (list, requests) = Confirmed();

        var refused = Assert.Throws<RuleViolationsException>(() => list.Approve(Asked.Signed(Asked.Today), Asked.All(requests, new Vnd(amount)), Session, "Ấp", Asked.Today));

        Assert.All(refused.Violations, one => Assert.Equal(LoanRequestRules.ApprovedWithinAgreed, one.Rule));
        Assert.Equal(["Rows[0].Amount", "Rows[1].Amount"], refused.Violations.Select(one => one.Field));
    }

    [Fact]
    public void A_loan_of_who_asked_settles_the_request()
    {
        var request = Approved();

        request.Match(Loan(request), []);

        Assert.Equal((LoanRequestStatus.Disbursed, Asked.Today), (request.Status, request.Since));
        Assert.False(request.IsUnderWay);
    }

    [Fact]
    public void A_loan_of_somebody_else_or_another_programme_or_too_large_or_too_early_does_not_match()
    {
        var request = Approved();
        Loan[] wrong =
        [
            Loan(request, stay: Guid.CreateVersion7()), Loan(request, programme: Guid.CreateVersion7()), Loan(request, amount: 40_000_001),
            Loan(request, on: Asked.Today.AddDays(-1)),
        ];

        Assert.All(wrong, loan => Refused.By(LoanRequestRules.LoanMatches, "Code", () => request.Match(loan, [])));
    }

    [Fact]
    public void A_loan_belongs_to_one_request()
    {
        var (first, second) = (Approved(), Approved());
        var loan = Loan(first);
        first.Match(loan, []);

        Refused.By(LoanRequestRules.LoanIsOfOneRequest, "Code", () => second.Match(Loan(second, id: loan.Id), [first]));
    }

    private static (LoanRequestList List, List<LoanRequest> Requests) Confirmed()
    {
        var (list, requests) = Asked.List();
        list.Endorse(Asked.Signed(Asked.Met), Asked.All(requests), Asked.Today);
        list.Confirm(Asked.Signed(Asked.Met), Asked.All(requests), Asked.Today);
        return (list, requests);
    }

    private static void Approve(LoanRequestList list, List<LoanRequest> requests) =>
        list.Approve(Asked.Signed(Asked.Today), Asked.All(requests), Session, "Ấp", Asked.Today);

    private static LoanRequest Approved()
    {
        var (list, requests) = Confirmed();
        Approve(list, requests);
        return requests[0];
    }

    private static Loan Loan(LoanRequest request, Guid? id = null, Guid? stay = null, Guid? programme = null, long amount = 40_000_000, DateOnly? on = null)
    {
        var day = on ?? Asked.Today;
        return Domain.Loans.Loan.Disburse(
            id ?? Guid.CreateVersion7(), request.GroupId, stay ?? request.MembershipId, "6600123456789012", programme ?? request.ProgrammeId, new InterestRate(7.92m),
            new DisbursementTerms(day, new Vnd(amount), day.AddMonths(36), 12));
    }
}
