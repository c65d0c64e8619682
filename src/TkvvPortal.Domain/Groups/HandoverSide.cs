namespace TkvvPortal.Domain.Groups;

/// <summary>A leader who hands over or receives.</summary>
/// <param name="TermId">The term as leader.</param>
/// <param name="Name">The person.</param>
/// <param name="Since">The first day of the term.</param>
/// <param name="Until">Its last day; none while it lasts.</param>
public sealed record HandoverSide(Guid TermId, string Name, DateOnly Since, DateOnly? Until);
