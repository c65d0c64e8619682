using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Data.Moving;

/// <summary>Members of one group who move to another on the same day.</summary>
/// <param name="From">The group they leave.</param>
/// <param name="To">The group they move to.</param>
/// <param name="On">The first day there; the last day here is the one before.</param>
/// <param name="Reason">Why, in the words of the minutes.</param>
/// <param name="NewStays">The key of the new stay for every stay that moves.</param>
public sealed record StayMove(Guid From, SavingsGroup To, DateOnly On, string Reason, IReadOnlyDictionary<Guid, Guid> NewStays);
