namespace TkvvPortal.Domain.Meetings;

/// <summary>A member's attendance as entered.</summary>
/// <param name="MembershipId">The member's stay in the group.</param>
/// <param name="Presence">Present, absent or represented.</param>
/// <param name="Note">The reason of an absence, or the name of the representative.</param>
/// <param name="Row">The row of the form it was entered in, which a refusal names; its place in the list when not given.</param>
public sealed record MemberMark(Guid MembershipId, Presence Presence, string? Note, int? Row = null);
