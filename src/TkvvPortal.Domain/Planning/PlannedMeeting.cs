namespace TkvvPortal.Domain.Planning;

/// <summary>A meeting as the plan of a month sees it.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="On">Its day.</param>
/// <param name="StartsAt">Its hour.</param>
/// <param name="Commune">The commune of the group.</param>
/// <param name="SessionDay">The day of the month of the session at the group's point.</param>
/// <param name="Officers">The officers assigned.</param>
public sealed record PlannedMeeting(Guid Id, DateOnly On, TimeOnly StartsAt, Guid Commune, int SessionDay, IReadOnlyList<Guid> Officers);
