namespace TkvvPortal.Domain.Meetings;

/// <summary>An official's attendance as entered.</summary>
/// <param name="Role">The office the person holds.</param>
/// <param name="Name">The person invited.</param>
/// <param name="OfficerId">The account of an officer assigned to the meeting; none for guests.</param>
/// <param name="Presence">Present, absent or substituted.</param>
/// <param name="Note">The reason of an absence, or the name of the substitute.</param>
/// <param name="Row">The row of the form it was entered in, which a refusal names; its place in the list when not given.</param>
public sealed record OfficialMark(OfficialRole Role, string Name, Guid? OfficerId, Presence Presence, string? Note, int? Row = null)
{
    /// <summary>Whether the person came after the beginning.</summary>
    public bool IsLate { get; init; }
}
