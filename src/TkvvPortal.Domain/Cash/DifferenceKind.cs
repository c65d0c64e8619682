namespace TkvvPortal.Domain.Cash;

/// <summary>Whether money is missing or spare.</summary>
public enum DifferenceKind
{
    /// <summary>Thiếu: somebody owes it to the bank.</summary>
    Shortage,

    /// <summary>Thừa: the bank owes it to somebody.</summary>
    Surplus,
}
