namespace TkvvPortal.Domain.Shared;

/// <summary>A named rule of the business: its id in <c>docs/business-rules.md</c> and the Vietnamese sentence shown when it is broken.</summary>
/// <param name="Id">The id, such as <c>TK-012</c>.</param>
/// <param name="Text">The sentence for the user; placeholders {0}, {1}… are filled from the violation.</param>
public sealed record Rule(string Id, string Text);
