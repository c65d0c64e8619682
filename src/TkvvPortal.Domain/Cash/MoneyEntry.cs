using TkvvPortal.Domain.Groups;

namespace TkvvPortal.Domain.Cash;

/// <summary>
/// Bút toán: what moves money of a group – a receipt, its reversal, money handed in, a difference and its settlement. It is sealed into the
/// group's cash book when it is saved and never changes after.
/// </summary>
public abstract class MoneyEntry : IBelongsToGroup
{
    /// <inheritdoc />
    public Guid GroupId { get; private protected set; }

    /// <summary>The place in the group's chain, from 1 without a gap; 0 until it is saved.</summary>
    public int Link { get; private set; }

    /// <summary>The seal over this entry and the one before it, 64 hexadecimal digits; empty until it is saved.</summary>
    public string Seal { get; private set; } = "";

    /// <summary>Everything the entry says, in one canonical text; the seal is taken over it.</summary>
    public abstract string Facts { get; }

    /// <summary>What the entry does to the balances of the cash book.</summary>
    public abstract CashEffect Effect { get; }

    internal void Close(int link, string seal) => (Link, Seal) = (link, seal);
}
