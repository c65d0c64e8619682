using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Loans.Schedules;

namespace TkvvPortal.Domain.Tests.Loans.Requests;

public sealed class LoanRequestTests
{
    [Fact]
    public void A_request_keeps_the_plan_and_waits_for_the_group()
    {
        var request = Asked.File(Asked.Plan with { Purposes = [new LoanPurpose("  Mua   bò ", 2, new Vnd(50_000_000))] });

        Assert.Equal((LoanRequestStatus.Filed, new DateOnly(2026, 11, 10)), (request.Status, request.Since));
        Assert.Equal((new Vnd(40_000_000), "Mua bò", new Vnd(50_000_000)), (request.Amount, request.Plan.Words, request.Plan.Need));
        Assert.True(request.IsUnderWay);
    }

    [Theory]
    [InlineData("", 1, 50_000_000)]
    [InlineData("Mua bò", 0, 50_000_000)]
    [InlineData("Mua bò", 1, 0)]
    [InlineData("Mua bò", 1, 1_000_000_000_001)]
    public void A_purpose_says_what_how_many_and_for_how_much(string what, int quantity, long amount) =>
        Refused.By(LoanRequestRules.PurposesAreNamed, "Purposes", () => Asked.File(Asked.Plan with { Purposes = [new LoanPurpose(what, quantity, new Vnd(amount))] }));

    [Theory]
    [InlineData(1_000_000_000_001, 40_000_000, "OwnCapital")]
    [InlineData(10_000_000, long.MaxValue, "Amount")]
    public void No_amount_is_absurd(long own, long amount, string field) =>
        Refused.By(LoanRequestRules.PurposesAreNamed, field, () => Asked.File(Asked.Plan with { OwnCapital = new Vnd(own), Amount = new Vnd(amount) }));

    [Fact]
    public void A_plan_has_a_purpose() => Refused.By(LoanRequestRules.PurposesAreNamed, "Purposes", () => Asked.File(Asked.Plan with { Purposes = [] }));

    [Theory]
    [InlineData(9_999_999, 40_000_000)]
    [InlineData(-10_000_000, 60_000_000)]
    public void Own_capital_and_the_loan_pay_for_the_plan(long own, long amount) =>
        Refused.By(LoanRequestRules.NeedIsCovered, "Amount", () => Asked.File(Asked.Plan with { OwnCapital = new Vnd(own), Amount = new Vnd(amount) }));

    [Theory]
    [InlineData(0, 12)]
    [InlineData(36, 48)]
    [InlineData(36, -1)]
    public void Term_and_period_make_a_schedule(int term, int period)
    {
        var refused = Assert.Throws<RuleViolationException>(() => Asked.File(Asked.Plan with { TermMonths = term, PeriodMonths = period }));

        Assert.Contains(refused.Rule, (Rule[])[ScheduleRules.AmountAndTermArePositive, ScheduleRules.PeriodsFitInTerm]);
    }

    [Fact]
    public void One_request_of_a_programme_is_under_way_at_a_time()
    {
        var stay = Asked.Stay();
        var (first, second) = (Asked.File(stay: stay), Asked.File(stay: stay));

        Refused.By(LoanRequestRules.OneRequestPerProgramme, "ProgrammeId", () => second.RefuseSecond([first]));
        first.Withdraw(Asked.Today);
        second.RefuseSecond([first, second]);

        Assert.Equal((LoanRequestStatus.Withdrawn, Asked.Today), (first.Status, first.Since));
    }

    [Fact]
    public void What_was_taken_back_stays_taken_back()
    {
        var request = Asked.File();
        request.Withdraw(Asked.Today);

        Refused.By(LoanRequestRules.StepIsNext, "", () => request.Withdraw(Asked.Today));
        Refused.By(LoanRequestRules.StepIsNext, "", request.Postpone);
    }
}
