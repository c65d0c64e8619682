using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Domain.Tests.Loans.Requests;

public sealed class LoanRequestCheckTests
{
    private const string Source = "QĐ 15/2013/QĐ-TTg";
    private static readonly DateOnly Since = new(2013, 3, 5);
    private static readonly LoanProgramme Programme = new(Asked.Programme, "19", "HCN", "Cho vay hộ cận nghèo", false);
    private static readonly BorrowerFacts Borrower = new("Lê Văn Tám", HouseholdCategory.NearPoor, Vnd.Zero, Vnd.Zero);

    [Fact]
    public void A_plan_within_all_limits_gives_no_concern() =>
        Assert.Empty(Find(Borrower, Limit(PolicyKey.MostPerHousehold("19"), 40_000_000), Limit(PolicyKey.MostMonths("19"), 36), Limit(PolicyKey.OnlyTo("19"), 2), Limit(PolicyKey.MostOfNeed("19"), 80)));

    [Fact]
    public void What_is_owed_counts_towards_the_cap()
    {
        var concern = Assert.Single(Find(Borrower with { OwedToProgramme = new Vnd(60_000_001) }, Limit(PolicyKey.MostPerHousehold("19"), 100_000_000)));

        Assert.Equal((LoanRequestRules.WithinCap, Severity.Warn, "Amount"), (concern.Rule, concern.Severity, concern.Field));
        Assert.Contains("100.000.000", concern.Text, StringComparison.Ordinal);
        Assert.Contains(Source, concern.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_longer_term_is_told() =>
        Assert.Equal([LoanRequestRules.WithinTerm], Find(Borrower, Limit(PolicyKey.MostMonths("19"), 35)).Select(concern => concern.Rule));

    [Fact]
    public void More_than_the_share_of_the_need_is_told() =>
        Assert.Equal([LoanRequestRules.WithinShare], Find(Borrower, Limit(PolicyKey.MostOfNeed("19"), 79)).Select(concern => concern.Rule));

    [Theory]
    [InlineData(HouseholdCategory.Poor, true)]
    [InlineData(HouseholdCategory.NearPoor, false)]
    [InlineData(HouseholdCategory.Other, true)]
    public void A_programme_for_one_class_tells_all_others(HouseholdCategory household, bool isTold) =>
        Assert.Equal(isTold, Find(Borrower with { Household = household }, Limit(PolicyKey.OnlyTo("19"), 2)).Any(concern => concern.Rule == LoanRequestRules.HouseholdFits));

    [Theory]
    [InlineData(HouseholdCategory.Poor, true)]
    [InlineData(HouseholdCategory.NearPoor, false)]
    public void A_programme_that_is_not_for_the_poor_tells_them(HouseholdCategory household, bool isTold) =>
        Assert.Equal(isTold, Find(Borrower with { Household = household }, Limit(PolicyKey.NotTo("19"), 1)).Any(concern => concern.Rule == LoanRequestRules.HouseholdFits));

    [Fact]
    public void Overdue_debt_is_told() =>
        Assert.Equal([LoanRequestRules.NothingOverdue], Find(Borrower with { Overdue = new Vnd(1) }).Select(concern => concern.Rule));

    [Fact]
    public void A_limit_holds_from_its_first_day_on()
    {
        var later = new PolicyParameter(PolicyKey.MostMonths("19"), Asked.Today.AddDays(1), 12, Source, "Thời hạn");

        Assert.Empty(Find(Borrower, later));
    }

    private static PolicyParameter Limit(string key, decimal value) => new(key, Since, value, Source, "Giới hạn");

    private static IReadOnlyList<Concern> Find(BorrowerFacts borrower, params PolicyParameter[] limits) =>
        new LoanRequestCheck(Programme, borrower, new PolicyBook(limits), Asked.Today).Find(Asked.Plan);
}
