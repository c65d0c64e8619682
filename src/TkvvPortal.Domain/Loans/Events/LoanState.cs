using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Events;

/// <summary>What a loan is like on a day, replayed from its events; provisional ("tạm tính").</summary>
public sealed record LoanState
{
    /// <summary>The day; its events count, its interest does not.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How the loan stands.</summary>
    public required LoanStanding Standing { get; init; }

    /// <summary>Dư nợ trong hạn.</summary>
    public required Vnd InTerm { get; init; }

    /// <summary>Dư nợ quá hạn.</summary>
    public required Vnd Overdue { get; init; }

    /// <summary>Dư nợ khoanh.</summary>
    public required Vnd Frozen { get; init; }

    /// <summary>Interest since disbursement, or since the bank's data date, line by line.</summary>
    public required InterestCharge Charge { get; init; }

    /// <summary>The bank's arrears that the charge is added to.</summary>
    public required Vnd ArrearsReported { get; init; }

    /// <summary>Interest paid in the time of the charge.</summary>
    public required Vnd InterestPaid { get; init; }

    /// <summary>The instalments, in the order of the schedule.</summary>
    public required IReadOnlyList<InstalmentState> Instalments { get; init; }

    /// <summary>The final due date, after extensions.</summary>
    public required DateOnly MaturesOn { get; init; }

    /// <summary>Months of extension used.</summary>
    public required int ExtendedMonths { get; init; }

    /// <summary>The last day of the freeze; none when the loan is not frozen by an event.</summary>
    public required DateOnly? FrozenUntil { get; init; }

    /// <summary>Who misappropriated money of the loan, if anybody.</summary>
    public required Misappropriator? Misappropriated { get; init; }

    /// <summary>Whether the household has left its place of residence.</summary>
    public required bool Absconded { get; init; }

    /// <summary>The last day on which money moved.</summary>
    public required DateOnly? LastTransactionOn { get; init; }

    /// <summary>Principal that the loan's regime says is to be moved to overdue (14/TD).</summary>
    public required Vnd PastDue { get; init; }

    /// <summary>How the portal's figures differed from the bank's at its data date.</summary>
    public required BalanceDifference? Difference { get; init; }

    /// <summary>Tổng dư nợ.</summary>
    public Vnd Outstanding => InTerm + Overdue + Frozen;

    /// <summary>Interest owed; below zero when more was paid than was due.</summary>
    public Vnd InterestOwed => ArrearsReported + Charge.Total - InterestPaid;

    /// <summary>The next instalment with something left in term that is due on or after the day.</summary>
    public InstalmentState? Next =>
        Instalments.Where(one => one.InTerm.IsPositive && one.DueOn >= AsOf).MinBy(one => (one.DueOn, one.Number));

    /// <summary>What pays the loan off on the day; what was paid of interest went to the arrears first.</summary>
    public PayoffQuote Payoff
    {
        get
        {
            var arrears = Vnd.Max(Vnd.Zero, ArrearsReported - InterestPaid);
            return new PayoffQuote(AsOf, Outstanding, arrears, Vnd.Max(Vnd.Zero, InterestOwed - arrears), Charge.Lines);
        }
    }
}
