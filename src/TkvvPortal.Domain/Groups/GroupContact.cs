namespace TkvvPortal.Domain.Groups;

/// <summary>The board of a group as the bank's file names it, for groups whose board is not appointed in the portal.</summary>
/// <param name="groupId">The group.</param>
public sealed class GroupContact(Guid groupId) : IBelongsToGroup
{
    /// <inheritdoc />
    public Guid GroupId { get; private set; } = groupId;

    /// <summary>Tên Tổ trưởng.</summary>
    public string? LeaderName { get; private set; }

    /// <summary>Điện thoại Tổ trưởng.</summary>
    public string? LeaderPhone { get; private set; }

    /// <summary>Tên Tổ phó.</summary>
    public string? DeputyName { get; private set; }

    /// <summary>Takes over what a file says; what it does not say stays.</summary>
    public void Report(string? leaderName, string? leaderPhone, string? deputyName) =>
        (LeaderName, LeaderPhone, DeputyName) = (leaderName ?? LeaderName, leaderPhone ?? LeaderPhone, deputyName ?? DeputyName);
}
