namespace TkvvPortal.Domain.Groups;

/// <summary>What a leader has in hand, in words.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Text">What exactly, with its figures.</param>
public sealed record HandoverLine(HandoverKind Kind, string Text);
