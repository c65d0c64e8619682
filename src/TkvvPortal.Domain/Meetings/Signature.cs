namespace TkvvPortal.Domain.Meetings;

/// <summary>Who did something to the minutes, and when.</summary>
/// <param name="AtUtc">The instant.</param>
/// <param name="UserId">The account.</param>
/// <param name="UserName">The person's name.</param>
public sealed record Signature(DateTime AtUtc, Guid UserId, string UserName);
