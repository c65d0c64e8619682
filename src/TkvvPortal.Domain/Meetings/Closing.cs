namespace TkvvPortal.Domain.Meetings;

/// <summary>What is needed to close a meeting.</summary>
/// <param name="EndedAt">The hour it ended.</param>
/// <param name="ChairName">Who chaired: the leader, or the deputy in the leader's absence.</param>
/// <param name="SecretaryName">Who wrote the minutes.</param>
/// <param name="MemberIds">The stays of everybody who was a member on the day.</param>
/// <param name="Quorum">The share of members needed, 0–1, in force on the day.</param>
/// <param name="By">Who closes.</param>
public sealed record Closing(
    TimeOnly EndedAt,
    string ChairName,
    string SecretaryName,
    IReadOnlyCollection<Guid> MemberIds,
    decimal Quorum,
    Signature By)
{
    /// <summary>The least number of members that makes the meeting valid.</summary>
    public int Needed => (int)Math.Ceiling(MemberIds.Count * Quorum);
}
