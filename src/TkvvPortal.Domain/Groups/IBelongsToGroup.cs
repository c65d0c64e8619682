namespace TkvvPortal.Domain.Groups;

/// <summary>A row that belongs to one savings-and-loan group; whoever may not see the group does not see the row.</summary>
public interface IBelongsToGroup
{
    /// <summary>The group the row belongs to.</summary>
    Guid GroupId { get; }
}
