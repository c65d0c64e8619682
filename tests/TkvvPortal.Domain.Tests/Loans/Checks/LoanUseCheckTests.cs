using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Checks;

namespace TkvvPortal.Domain.Tests.Loans.Checks;

public sealed class LoanUseCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly UseCheckFinding Right = new(
        new Vnd(50_000_000), new Vnd(50_000_000), new Vnd(50_000_000), Vnd.Zero, "Nuôi bò", "Tốt", "");

    private static readonly UseCheckFinding Wrong = Right with
    {
        RightUse = new Vnd(30_000_000), WrongUse = new Vnd(20_000_000), UsedFor = "Sửa nhà", Measure = "Thu hồi trước hạn",
    };

    private readonly Loan _loan = Lent(Guid.CreateVersion7());

    [Fact]
    public void A_check_keeps_what_it_found_of_which_loan()
    {
        var check = LoanUseCheck.Record(Guid.CreateVersion7(), _loan, Today, "  Nguyễn  Văn A", Right with { UsedFor = " Nuôi   bò " }, Today);

        Assert.Equal((_loan.Id, _loan.GroupId, _loan.MembershipId), (check.LoanId, check.GroupId, check.MembershipId));
        Assert.Equal((Today, "Nguyễn Văn A", Right), (check.CheckedOn, check.CheckedBy, check.Finding));
        Assert.False(check.Finding.IsWrong);
    }

    [Theory]
    [InlineData("2026-03-09")]
    [InlineData("2026-11-26")]
    public void A_check_lies_between_disbursement_and_today(string day) =>
        Refused.By(UseCheckRules.CheckIsInOrder, "CheckedOn", () => Check(Right, DateOnly.Parse(day)));

    [Fact]
    public void The_day_of_disbursement_and_today_are_in_order()
    {
        Assert.Equal(_loan.DisbursedOn, Check(Right, _loan.DisbursedOn).CheckedOn);
        Assert.Equal(Today, Check(Right, Today).CheckedOn);
    }

    [Theory]
    [InlineData(50_000_000, 0, 30_000_001, 20_000_000)]
    [InlineData(50_000_000, 0, -1, 0)]
    [InlineData(50_000_000, 0, 0, -1)]
    [InlineData(50_000_000, -1, 0, 0)]
    [InlineData(-1, 0, 0, 0)]
    public void What_was_used_was_received(long received, long outstanding, long right, long wrong) =>
        Refused.By(
            UseCheckRules.UseIsWithinReceipt, "RightUse",
            () => Check(Wrong with
            {
                Received = new Vnd(received), Outstanding = new Vnd(outstanding), RightUse = new Vnd(right), WrongUse = new Vnd(wrong),
            }));

    [Fact]
    public void A_wrong_use_says_for_what_and_what_is_done_about_it()
    {
        Refused.By(UseCheckRules.WrongUseIsExplained, "UsedFor", () => Check(Wrong with { UsedFor = " " }));
        Refused.By(UseCheckRules.WrongUseIsExplained, "Measure", () => Check(Wrong with { Measure = "" }));
        Assert.True(Check(Wrong).Finding.IsWrong);
    }

    [Fact]
    public void A_check_names_who_made_it() =>
        Refused.By(
            UseCheckRules.CheckerIsNamed, "CheckedBy",
            () => LoanUseCheck.Record(Guid.CreateVersion7(), _loan, Today, " ", Right, Today));

    [Fact]
    public void The_footer_counts_a_customer_once_and_as_wrong_when_any_loan_is()
    {
        var other = Lent(_loan.MembershipId);
        var right = Lent(Guid.CreateVersion7());

        var totals = UseCheckTotals.Of([Check(Right), Check(Wrong, loan: other), Check(Right with { RightUse = new Vnd(20_000_000) }, loan: right)]);

        Assert.Equal((2, 1, 1), (totals.Customers, totals.RightCustomers, totals.WrongCustomers));
        Assert.Equal(
            (new Vnd(150_000_000), new Vnd(100_000_000), new Vnd(20_000_000)), (totals.Received, totals.RightUse, totals.WrongUse));
        Assert.Equal(("66,7 %", "13,3 %"), (totals.RightShare.ToString(), totals.WrongShare.ToString()));
    }

    [Fact]
    public void There_is_no_share_of_nothing() =>
        Assert.Equal((null, null), (UseCheckTotals.Of([]).RightShare, UseCheckTotals.Of([]).WrongShare));

    private static Loan Lent(Guid membership) =>
        Loan.Disburse(
            Guid.CreateVersion7(), Guid.CreateVersion7(), membership, "6600000000000012", Guid.CreateVersion7(),
            new InterestRate(6.6m), new DisbursementTerms(new DateOnly(2026, 3, 10), new Vnd(50_000_000), new DateOnly(2031, 3, 10), 6));

    private LoanUseCheck Check(UseCheckFinding finding, DateOnly? on = null, Loan? loan = null) =>
        LoanUseCheck.Record(Guid.CreateVersion7(), loan ?? _loan, on ?? Today, "Nguyễn Văn A", finding, Today);
}
