using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Schedules;

/// <summary>An instalment and what of it is still to be paid, đồng.</summary>
public sealed record InstalmentLeft(Instalment Instalment, Vnd Left)
{
    /// <summary>Whether something of it was due before a day and is not paid.</summary>
    public bool IsLate(DateOnly today) => Left.IsPositive && Instalment.DueOn < today;
}
