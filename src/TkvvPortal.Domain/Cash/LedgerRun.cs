namespace TkvvPortal.Domain.Cash;

/// <summary>Lần kiểm tra sổ: when all chains were recomputed, and what was found.</summary>
/// <param name="id">The key.</param>
/// <param name="ranAtUtc">The instant.</param>
/// <param name="groups">Groups looked at.</param>
/// <param name="entries">Entries recomputed.</param>
/// <param name="faults">What was wrong; 0 is clean.</param>
public sealed class LedgerRun(Guid id, DateTime ranAtUtc, int groups, int entries, int faults)
{
    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = id;

    /// <summary>The instant.</summary>
    public DateTime RanAtUtc { get; private set; } = ranAtUtc;

    /// <summary>Groups looked at.</summary>
    public int Groups { get; private set; } = groups;

    /// <summary>Entries recomputed.</summary>
    public int Entries { get; private set; } = entries;

    /// <summary>What was wrong; 0 is clean.</summary>
    public int Faults { get; private set; } = faults;
}
