using TkvvPortal.Domain.Members.Requests;

namespace TkvvPortal.Domain.Loans.Requests;

/// <summary>Phiếu bình xét: how each member voted, by the keys of their stays.</summary>
/// <param name="For">Tán thành.</param>
/// <param name="Against">Không tán thành.</param>
/// <param name="Abstaining">Không có ý kiến.</param>
public sealed record Ballots(IReadOnlyList<Guid> For, IReadOnlyList<Guid> Against, IReadOnlyList<Guid> Abstaining)
{
    /// <summary>Everybody who voted, as often as they did.</summary>
    public IEnumerable<Guid> Voters => [.. For, .. Against, .. Abstaining];

    /// <summary>The counts.</summary>
    public Vote Tally => new(For.Count, Against.Count, Abstaining.Count);

    /// <summary>Whether the same members voted the same.</summary>
    public bool Equals(Ballots? other) =>
        other is not null && For.SequenceEqual(other.For) && Against.SequenceEqual(other.Against) && Abstaining.SequenceEqual(other.Abstaining);

    /// <inheritdoc />
    public override int GetHashCode() => Tally.GetHashCode();
}
