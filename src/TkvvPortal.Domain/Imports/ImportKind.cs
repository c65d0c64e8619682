namespace TkvvPortal.Domain.Imports;

/// <summary>What a file of the bank holds; they are imported in this order.</summary>
public enum ImportKind
{
    /// <summary>Tổ TK&amp;VV, with the places they lie in.</summary>
    Groups = 1,

    /// <summary>Tổ viên and their deposits.</summary>
    Members = 2,

    /// <summary>Món vay and their balances.</summary>
    Loans = 3,

    /// <summary>Điểm, xếp loại of the groups for a month.</summary>
    Scores = 4,
}
