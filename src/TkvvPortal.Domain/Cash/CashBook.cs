using System.Security.Cryptography;
using System.Text;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Cash;

/// <summary>
/// Sổ quỹ của Tổ: where the chain of the group's money entries stands, and the balances they add up to. Each seal covers the one before it,
/// so an entry that is changed or removed by hand breaks every seal after it.
/// </summary>
public sealed class CashBook(Guid groupId) : IBelongsToGroup, IHaveVersion
{
    /// <summary>The group; also the key.</summary>
    public Guid GroupId { get; private set; } = groupId;

    /// <summary>The place of the last entry; 0 before the first.</summary>
    public int LastLink { get; private set; }

    /// <summary>The seal of the last entry; empty before the first.</summary>
    public string LastSeal { get; private set; } = "";

    /// <summary>Cash of all valid receipts, đồng.</summary>
    public Vnd Received { get; private set; }

    /// <summary>Cash handed in, settlements included, đồng.</summary>
    public Vnd HandedIn { get; private set; }

    /// <summary>Cash of receipts not handed in yet, đồng.</summary>
    public Vnd Held { get; private set; }

    /// <summary>Open shortages, đồng.</summary>
    public Vnd Shortage { get; private set; }

    /// <summary>Open surpluses, đồng.</summary>
    public Vnd Surplus { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>All balances together.</summary>
    public CashEffect Balance => new(Received, HandedIn, Held, Shortage, Surplus);

    /// <summary>Seals an entry as the next of the chain and adds it to the balances. Throws <see cref="ArgumentException"/> for another group's entry or a sealed one.</summary>
    public void Append(MoneyEntry entry)
    {
        if (entry.GroupId != GroupId || entry.Link != 0)
            throw new ArgumentException("Only a new entry of this group can be appended.", nameof(entry));
        LastSeal = SealOf(LastSeal, LastLink + 1, entry.Facts);
        LastLink++;
        entry.Close(LastLink, LastSeal);
        (Received, HandedIn, Held, Shortage, Surplus) = Balance + entry.Effect;
    }

    /// <summary>The seal of an entry: SHA-256 over the seal before it, its place and everything it says.</summary>
    public static string SealOf(string previous, int link, string facts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{previous}\n{link}\n{facts}")));
}
