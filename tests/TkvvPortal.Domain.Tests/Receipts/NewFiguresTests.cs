using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Receipts;

/// <summary>A sheet of October opened with figures of 1 October; one loan of 50 million at 7.92 %.</summary>
public sealed class NewFiguresTests
{
    private static readonly DateOnly FirstOfOctober = new(2026, 10, 1);
    private static readonly DateOnly Mid = new(2026, 10, 15);
    private static readonly InterestTerms Terms = Policies.Terms;

    private readonly SheetBuilder _group = new();
    private readonly Guid _member;
    private readonly Loan _loan;

    public NewFiguresTests()
    {
        _member = _group.Members[0];
        _loan = Loan.Disburse(
            Guid.CreateVersion7(), _group.GroupId, _member, "6600000000000012", Guid.CreateVersion7(), new InterestRate(7.92m),
            new DisbursementTerms(new DateOnly(2025, 1, 10), new Vnd(50_000_000), new DateOnly(2030, 1, 10), 6));
        _loan.Report(Balances.InTerm(50_000_000, FirstOfOctober), null);
    }

    [Fact]
    public void Figures_of_the_opening_are_no_news() => Assert.Empty(News(Open()));

    [Fact]
    public void Interest_that_only_ran_on_at_the_bank_is_no_news()
    {
        var sheet = Open();
        var owed = InterestCharge.Amount(_loan.Balance, _loan.Rate, FirstOfOctober, Mid, Terms);
        Report(Mid, arrears: owed);

        Assert.Empty(News(sheet));
    }

    [Fact]
    public void What_was_paid_at_the_counter_is_news_and_is_not_asked_for_again()
    {
        var sheet = Open();
        Report(Mid, arrears: Vnd.Zero);

        var news = Assert.Single(News(sheet));

        var rest = InterestCharge.Amount(_loan.Balance, _loan.Rate, Mid, new DateOnly(2026, 11, 1), Terms);
        Assert.Equal((_member, Mid, rest), (news.MembershipId, news.AsOf, news.Due));
        Assert.Equal(rest - sheet.InterestDue, news.Correction);
        sheet.Accept([news]);
        Assert.Equal((rest, rest, Mid), (sheet.Rows[0].InterestDue, sheet.InterestDue, sheet.FiguresAsOf!.Value));
        Assert.Equal(1, sheet.SaveCount);
        Assert.Empty(News(sheet));
    }

    [Fact]
    public void Receipts_of_the_sheet_that_the_bank_has_booked_were_not_paid_at_the_counter()
    {
        var sheet = Open();
        var owed = InterestCharge.Amount(_loan.Balance, _loan.Rate, FirstOfOctober, Mid, Terms);
        Report(Mid, arrears: Vnd.Zero);

        Assert.Empty(News(sheet, new() { [_member] = owed }));
    }

    [Fact]
    public void Interest_of_days_after_the_month_is_left_out()
    {
        var sheet = Open();
        var later = new DateOnly(2026, 11, 20);
        Report(later, arrears: InterestCharge.Amount(_loan.Balance, _loan.Rate, FirstOfOctober, later, Terms));

        Assert.Empty(News(sheet));
    }

    [Fact]
    public void Interest_is_refused_until_newer_figures_are_accepted_and_a_deposit_is_not()
    {
        var sheet = Open();
        Report(Mid, arrears: Vnd.Zero);
        var news = News(sheet);
        var limits = _group.Limits with { NewFigures = news.ToDictionary(one => one.MembershipId) };
        void Save(Payment payment) => sheet.Record(Guid.CreateVersion7(), [payment], SheetBuilder.Stamp(SheetBuilder.Today), _group.Book(), limits);

        Refused.ByAll(() => Save(_group.Pays(0, interest: 10_000)), (SheetRules.FiguresAreAccepted, "Rows[0].Interest"));
        Save(_group.Pays(0, deposit: 50_000));
    }

    [Fact]
    public void What_was_paid_at_the_counter_settled_arrears_first()
    {
        var sheet = _group.Open();
        sheet.Accept([new NewFigure(_member, Mid, new Vnd(-60_000), new Vnd(320_274))]);

        var receipt = _group.Record(sheet, _group.Book(), _group.Pays(0, interest: 200_000)).Receipts[0];

        Assert.Equal(new Vnd(40_000), receipt.ForArrears);
    }

    private CollectionSheet Open()
    {
        var dues = new DueCalculator(_group.Month, Terms).For([_member], [_loan], [], []);
        return CollectionSheet.Open(Guid.CreateVersion7(), _group.GroupId, _group.Month, dues, StoppedTime.NoonOn(SheetBuilder.Today), FirstOfOctober);
    }

    private IReadOnlyList<NewFigure> News(CollectionSheet sheet, Dictionary<Guid, Vnd>? booked = null) =>
        new NewFigures(sheet, Terms, new Vnd(1_000)).For(sheet.Rows, [_loan], booked ?? []);

    private void Report(DateOnly asOf, Vnd arrears) => _loan.Report(_loan.Balance with { AsOf = asOf, ArrearsInTerm = arrears }, null);
}
