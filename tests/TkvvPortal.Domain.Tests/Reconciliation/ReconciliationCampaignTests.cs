using TkvvPortal.Domain.Reconciliation;

namespace TkvvPortal.Domain.Tests.Reconciliation;

public sealed class ReconciliationCampaignTests
{
    private static readonly DateOnly Today = new(2026, 10, 20);

    [Fact]
    public void The_deadline_is_ahead() =>
        Refused.By(ReconciliationRules.DeadlineIsAhead, "Deadline", () => Begin(false, Today.AddDays(-1)));

    [Fact]
    public void Without_an_open_loan_there_is_nothing_to_reconcile() =>
        Refused.By(ReconciliationRules.SomethingIsLent, "", () => Begin(false).Choose([], 15));

    [Fact]
    public void A_full_campaign_takes_every_loan_and_a_list_for_each_group()
    {
        var open = Households(40, new Random(3));
        var campaign = Begin(isFull: true);

        var lists = campaign.Choose(open, 15);

        Assert.Equal((open.Count, open.Count), (campaign.OpenLoans, campaign.ChosenLoans));
        Assert.Equal(open.Select(loan => loan.GroupId).Distinct().Count(), lists.Count);
        Assert.Equal(open.Select(loan => loan.LoanId).Order(), lists.SelectMany(list => list.Lines).Select(line => line.LoanId).Order());
    }

    [Fact]
    public void Random_samples_reach_the_share_by_whole_households_the_riskiest_first()
    {
        var random = new Random(11);
        for (var round = 0; round < 60; round++)
        {
            var open = Households(random.Next(1, 80), random);
            var share = random.Next(1, 100);

            var chosen = RiskSample.Of(open, share);

            var taken = chosen.Sum(household => household.Count());
            Assert.True(taken * 100 >= open.Count * share);
            Assert.True((taken - chosen[^1].Count()) * 100 < open.Count * share, "One household less would have been enough.");
            Assert.All(chosen, household => Assert.Equal(open.Count(loan => loan.MembershipId == household.Key), household.Count()));
            var left = open.Where(loan => chosen.All(household => household.Key != loan.MembershipId)).ToList();
            var leastRisky = chosen.Min(household => household.Max(loan => loan.Risks.Count));
            Assert.All(left, loan => Assert.True(loan.Risks.Count <= leastRisky));
        }
    }

    [Fact]
    public void The_line_says_why_and_only_the_first_of_a_household_bears_the_deposit()
    {
        var stay = Guid.CreateVersion7();
        var open = new[] { Loan(stay, "02") with { IsOverdue = true, Interest = new Vnd(5) }, Loan(stay, "01") };

        var lines = Assert.Single(Begin(true).Choose(open, 15)).Lines;

        Assert.Equal(["01", "02"], lines.Select(line => line.LoanCode));
        Assert.Equal([new Vnd(700), null], lines.Select(line => line.Deposit));
        Assert.Equal(["", "nợ quá hạn, có lãi tồn"], lines.Select(line => line.Why));
    }

    private static ReconciliationCampaign Begin(bool isFull, DateOnly? deadline = null) =>
        new(Guid.CreateVersion7(), "Đối chiếu năm 2026", isFull, deadline ?? Today.AddDays(30), SheetBuilder.Stamp(Today));

    private static List<OpenLoan> Households(int count, Random random)
    {
        var groups = Enumerable.Range(0, 3).Select(_ => Guid.CreateVersion7()).ToList();
        List<OpenLoan> loans = [];
        for (var household = 0; household < count; household++)
        {
            var (stay, group) = (Guid.CreateVersion7(), groups[random.Next(3)]);
            for (var loan = random.Next(1, 4); loan > 0; loan--)
            {
                loans.Add(Loan(stay, $"{household:000}{loan}") with
                {
                    GroupId = group, Principal = new Vnd(random.Next(1, 50) * 1_000_000L), IsOverdue = random.Next(5) == 0, IsFrozen = random.Next(9) == 0, IsInactive = random.Next(4) == 0,
                });
            }
        }

        return loans;
    }

    private static readonly Guid Group = Guid.CreateVersion7();

    private static OpenLoan Loan(Guid stay, string code) => new(Group, stay, Guid.CreateVersion7(), code, new Vnd(1_000_000), default, new Vnd(700));
}
