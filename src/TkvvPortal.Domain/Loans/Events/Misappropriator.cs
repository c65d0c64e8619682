namespace TkvvPortal.Domain.Loans.Events;

/// <summary>Who misappropriated the money, by the bank's code (specification §4.7).</summary>
public enum Misappropriator
{
    /// <summary>Mã 01: Tổ trưởng.</summary>
    GroupLeader = 1,

    /// <summary>Mã 02: tổ chức hội.</summary>
    Organisation = 2,

    /// <summary>Mã 03: đối tượng khác.</summary>
    Other = 3,
}
