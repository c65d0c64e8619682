using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Domain.Tests.Watching;

/// <summary>A promise to pay is complete; what is received or what the bank shows says whether it was kept.</summary>
public sealed class PaymentPromiseTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly PayBy = Today.AddDays(10);
    private static readonly RecordStamp By = new(Today, DateTime.UnixEpoch, Guid.CreateVersion7(), "Lê Văn Tư");
    private static readonly PromiseWords Words = new(PromiseKind.Interest, new Vnd(500_000), " Bà  Danh Thị Em ", null, PayBy, "Tại nhà");

    [Fact]
    public void It_is_recorded_with_what_was_owed()
    {
        var promise = Record(Words);

        Assert.Equal(("Bà Danh Thị Em", Today, PayBy, "Tại nhà"), (promise.PromisedBy, promise.PromisedOn, promise.PayBy, promise.ToldAt));
        Assert.Equal((new Vnd(900_000), new DateOnly(2026, 11, 1)), (promise.OwedThen, promise.FiguresOf));
        Assert.Equal(new Vnd(45_000_000), Record(Words with { Kind = PromiseKind.Principal }).OwedThen);
    }

    [Fact]
    public void What_is_missing_is_named_at_its_field()
    {
        Refused.By(WatchRules.PromiseIsComplete, "PromisedBy", () => Record(Words with { PromisedBy = " " }));
        Refused.By(WatchRules.PromiseIsComplete, "Amount", () => Record(Words with { Amount = Vnd.Zero }));
        Refused.By(WatchRules.PromiseIsComplete, "Amount", () => Record(Words with { Amount = null }));
        Refused.By(WatchRules.PromiseIsComplete, "ToldAt", () => Record(Words with { ToldAt = null }));
        Refused.By(WatchRules.PromisedOnIsPast, "PromisedOn", () => Record(Words with { PromisedOn = Today.AddDays(1) }));
        Refused.By(WatchRules.PayByFollowsPromise, "PayBy", () => Record(Words with { PayBy = Today.AddDays(-1) }));
        Refused.By(WatchRules.PayByFollowsPromise, "PayBy", () => Record(Words with { PayBy = null }));
    }

    [Fact]
    public void A_promise_heard_earlier_may_be_written_down_later() =>
        Assert.Equal(Today.AddDays(-20), Record(Words with { PromisedOn = Today.AddDays(-20), PayBy = Today.AddDays(-5) }).PromisedOn);

    [Fact]
    public void A_board_hears_promises_of_interest_only()
    {
        Assert.Equal(PromiseKind.Interest, Record(Words, interestOnly: true).Kind);
        Refused.By(WatchRules.BoardHearsInterestOnly, "Kind", () => Record(Words with { Kind = PromiseKind.Principal }, interestOnly: true));
    }

    [Theory]
    [InlineData(0, 499_999, PromiseState.Open)]
    [InlineData(10, 499_999, PromiseState.Open)]
    [InlineData(11, 499_999, PromiseState.Broken)]
    [InlineData(0, 500_000, PromiseState.Kept)]
    [InlineData(11, 500_000, PromiseState.Kept)]
    public void It_is_open_to_its_day_then_kept_by_what_was_received_or_broken(int days, long paid, PromiseState state) =>
        Assert.Equal(state, Record(Words).StateOn(Today.AddDays(days), new Vnd(paid)));

    [Theory]
    [InlineData("2026-12-01", null, 400_000, true)]
    [InlineData("2026-12-01", null, 400_001, false)]
    [InlineData("2026-12-04", null, 400_000, true)]
    [InlineData("2026-12-05", null, 400_000, false)]
    [InlineData("2027-01-01", "2026-12-03", 400_000, true)]
    [InlineData("2027-01-01", "2026-12-04", 400_000, false)]
    [InlineData("2026-11-01", null, 400_000, false)]
    public void The_banks_figures_of_its_time_show_it_kept(string asOf, string? lastTransaction, long arrears, bool isKept)
    {
        var promise = Record(Words);

        promise.Look(Balance(DateOnly.Parse(asOf), arrears), lastTransaction is null ? null : DateOnly.Parse(lastTransaction));

        Assert.Equal(isKept ? PromiseState.Kept : PromiseState.Broken, promise.StateOn(PayBy.AddDays(90), Vnd.Zero));
    }

    [Fact]
    public void A_debt_that_grows_again_breaks_no_promise()
    {
        var promise = Record(Words);
        promise.Look(Balance(new(2026, 12, 1), 0), null);

        promise.Look(Balance(new(2027, 2, 1), 900_000), null);

        Assert.Equal((PromiseState.Kept, new DateOnly(2026, 12, 1)), (promise.StateOn(new(2027, 3, 1), Vnd.Zero), promise.SeenPaidOn));
    }

    private static PaymentPromise Record(PromiseWords words, bool interestOnly = false)
    {
        var loan = Loan.Disburse(
            Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "6600000000000001", Guid.CreateVersion7(), new InterestRate(6.6m),
            new DisbursementTerms(new(2025, 1, 5), new Vnd(50_000_000), new(2030, 1, 5), 6));
        loan.Report(Balance(new(2026, 11, 1), 900_000), null);
        return PaymentPromise.Record(Guid.CreateVersion7(), loan, words, interestOnly, By);
    }

    private static BankBalance Balance(DateOnly asOf, long arrears) =>
        new(asOf, new Vnd(40_000_000), new Vnd(5_000_000), Vnd.Zero, new Vnd(arrears), Vnd.Zero, new Vnd(70_000));
}
