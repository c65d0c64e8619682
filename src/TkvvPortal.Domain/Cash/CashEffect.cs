using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Cash;

/// <summary>What an entry adds to (or with a minus takes from) each balance of a cash book, đồng.</summary>
/// <param name="Received">Cash of valid receipts.</param>
/// <param name="HandedIn">Cash the bank has.</param>
/// <param name="Held">Cash still in the hands of the board.</param>
/// <param name="Shortage">Open shortages: receipted, handed over, not in the bag.</param>
/// <param name="Surplus">Open surpluses: at the bank without a valid receipt.</param>
public readonly record struct CashEffect(Vnd Received, Vnd HandedIn, Vnd Held, Vnd Shortage, Vnd Surplus)
{
    /// <summary>The invariant of every cash book: received = handed in + held + shortage − surplus.</summary>
    public bool IsBalanced => Received == HandedIn + Held + Shortage - Surplus;

    /// <summary>Adds two effects balance by balance.</summary>
    public static CashEffect operator +(CashEffect left, CashEffect right) => new(
        left.Received + right.Received, left.HandedIn + right.HandedIn, left.Held + right.Held,
        left.Shortage + right.Shortage, left.Surplus + right.Surplus);

    /// <summary>A receipt: cash received and held.</summary>
    internal static CashEffect Collected(Vnd cash) => new(cash, Vnd.Zero, cash, Vnd.Zero, Vnd.Zero);

    /// <summary>A receipt taken back while its money is still held.</summary>
    internal static CashEffect GivenBack(Vnd cash) => Collected(Vnd.Zero - cash);

    /// <summary>A receipt taken back after its money went to the bank, which now has too much.</summary>
    internal static CashEffect TakenBackAtBank(Vnd cash) => new(Vnd.Zero - cash, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero);

    /// <summary>Money handed in: the board gives up what it should have held, the bank gets what was counted.</summary>
    internal static CashEffect Handed(Vnd expected, Vnd counted) => new(Vnd.Zero, counted, Vnd.Zero - expected, Vnd.Zero, Vnd.Zero);

    /// <summary>A shortage that somebody owes.</summary>
    internal static CashEffect Missing(Vnd amount) => new(Vnd.Zero, Vnd.Zero, Vnd.Zero, amount, Vnd.Zero);

    /// <summary>A surplus that the bank keeps for somebody.</summary>
    internal static CashEffect Spare(Vnd amount) => new(Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, amount);

    /// <summary>A shortage, or a part of it, paid to the bank.</summary>
    internal static CashEffect Repaid(Vnd amount) => new(Vnd.Zero, amount, Vnd.Zero, Vnd.Zero - amount, Vnd.Zero);

    /// <summary>A surplus, or a part of it, returned by the bank.</summary>
    internal static CashEffect Returned(Vnd amount) => new(Vnd.Zero, Vnd.Zero - amount, Vnd.Zero, Vnd.Zero, Vnd.Zero - amount);
}
