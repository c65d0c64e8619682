using TkvvPortal.Domain.Loans;

namespace TkvvPortal.Domain.Tests.Builders;

/// <summary>What the bank reports of a loan.</summary>
internal static class Balances
{
    public static readonly DateOnly MonthBegin = new(2026, 10, 1);

    public static BankBalance InTerm(long dong, DateOnly? asOf = null) => Of(inTerm: dong, asOf: asOf);

    public static BankBalance Overdue(long dong, DateOnly? asOf = null) => Of(overdue: dong, asOf: asOf);

    public static BankBalance Of(
        long inTerm = 0, long overdue = 0, long frozen = 0, long arrearsInTerm = 0, long arrearsOverdue = 0, long arrearsGrace = 0,
        DateOnly? asOf = null) =>
        new(
            asOf ?? MonthBegin, new Vnd(inTerm), new Vnd(overdue), new Vnd(frozen),
            new Vnd(arrearsInTerm), new Vnd(arrearsOverdue), new Vnd(arrearsGrace));
}
