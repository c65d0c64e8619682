using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>A group's month: what every member owes on its first day, and what they paid in the end.</summary>
internal sealed class DemoMonth
{
    public DemoMonth(DemoGroup group, FiscalMonth month, DemoLoanMonth atBank)
    {
        Month = month;
        Members = [.. group.Members.Where(member => member.Stay.IsIn(month)).OrderBy(member => member.Person.SortKey, StringComparer.Ordinal)];
        foreach (var loan in Members.SelectMany(member => member.Loans).Where(loan => DemoLoanMonth.IsOn(loan, month)))
            LoanDues[loan] = atBank.Due(loan, month);
        Dues = [.. Members.Select(Due)];
    }

    public FiscalMonth Month { get; }

    /// <summary>The members of the month in the order of the list.</summary>
    public IReadOnlyList<DemoMember> Members { get; }

    public IReadOnlyList<MemberDue> Dues { get; }

    public Dictionary<DemoLoan, LoanDue> LoanDues { get; } = [];

    /// <summary>Valid interest by stay.</summary>
    public Dictionary<Guid, Vnd> InterestPaid { get; } = [];

    /// <summary>Valid deposits by stay.</summary>
    public Dictionary<Guid, Vnd> DepositPaid { get; } = [];

    public Vnd InterestDue(DemoMember member) =>
        LoansOf(member).Total(loan => LoanDues[loan].Arrears + LoanDues[loan].MonthInterest);

    public Vnd MonthInterest(DemoMember member) => LoansOf(member).Total(loan => LoanDues[loan].MonthInterest);

    private MemberDue Due(DemoMember member)
    {
        var running = LoansOf(member).ToList();
        var position = (running.Total(loan => loan.Balance.Outstanding), running.Total(loan => loan.Balance.Overdue));
        return MemberDue.Of(member.Stay.Id, position, [.. running.Select(loan => LoanDues[loan])], Vnd.Zero, member.Deposit);
    }

    private IEnumerable<DemoLoan> LoansOf(DemoMember member) => member.Loans.Where(LoanDues.ContainsKey);
}
