using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Schedules;

/// <summary>An instalment and what of it is still to be paid, đồng.</summary>
public sealed record InstalmentLeft(Instalment Instalment, Vnd Left);
