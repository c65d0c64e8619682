using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Tests.Receipts;

public sealed class MemberDueTests
{
    private static readonly LoanDue[] TwoLoans = [new(new Vnd(100_000), new Vnd(280_274)), new(new Vnd(40_000), new Vnd(50_000))];

    [Fact]
    public void The_due_of_a_member_is_that_of_all_loans() =>
        Assert.Equal((new Vnd(140_000), new Vnd(330_274)), Due(TwoLoans, alreadyPaid: 0));

    [Fact]
    public void Interest_already_receipted_is_taken_off_the_arrears() =>
        Assert.Equal((new Vnd(30_000), new Vnd(330_274)), Due(TwoLoans, alreadyPaid: 110_000));

    [Fact]
    public void Arrears_never_fall_below_zero() =>
        Assert.Equal((Vnd.Zero, new Vnd(330_274)), Due(TwoLoans, alreadyPaid: 141_000));

    [Fact]
    public void A_member_without_a_loan_owes_nothing() =>
        Assert.Equal((Vnd.Zero, Vnd.Zero), Due([], alreadyPaid: 0));

    private static (Vnd Arrears, Vnd MonthInterest) Due(LoanDue[] loans, long alreadyPaid)
    {
        var due = MemberDue.Of(
            Guid.CreateVersion7(), (new Vnd(90_000_000), Vnd.Zero), loans, new Vnd(alreadyPaid), depositBalance: new Vnd(5));
        return (due.Arrears, due.MonthInterest);
    }
}
