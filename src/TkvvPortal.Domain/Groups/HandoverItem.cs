namespace TkvvPortal.Domain.Groups;

/// <summary>One line of a hand-over, kept as it was when it was signed.</summary>
public sealed class HandoverItem(Guid handoverId, Guid groupId, int number, HandoverKind kind, string text) : IBelongsToGroup
{
    /// <summary>The hand-over.</summary>
    public Guid HandoverId { get; private set; } = handoverId;

    /// <inheritdoc />
    public Guid GroupId { get; private set; } = groupId;

    /// <summary>The place in the list, from 1.</summary>
    public int Number { get; private set; } = number;

    /// <summary>What kind of thing.</summary>
    public HandoverKind Kind { get; private set; } = kind;

    /// <summary>What exactly, with its figures.</summary>
    public string Text { get; private set; } = text;
}
