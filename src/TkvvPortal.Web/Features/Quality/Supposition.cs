using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Quality;

/// <summary>What the page of a group is asked to suppose; the names are those of the address. What cannot be read supposes nothing.</summary>
public sealed class Supposition
{
    /// <summary>More households that pay their interest.</summary>
    public int? Ho { get; set; }

    /// <summary>Overdue principal repaid, đồng.</summary>
    public Vnd? QuaHan { get; set; }

    /// <summary>Principal falling due that is repaid, đồng.</summary>
    public Vnd? Goc { get; set; }

    /// <summary>More money deposited, đồng.</summary>
    public Vnd? Gui { get; set; }

    /// <summary>More members who save.</summary>
    public int? NguoiGui { get; set; }

    /// <summary>Whether the board comes to the session and hands in all.</summary>
    public bool Phien { get; set; }

    /// <summary>More than any group has; what is typed beyond counts as that.</summary>
    private static readonly Vnd Most = new(1_000_000_000_000);

    public bool IsEmpty => (Ho ?? NguoiGui) is null && (QuaHan ?? Goc ?? Gui) is null && !Phien;

    public WhatIf WhatIf => new()
    {
        Households = Math.Max(0, Ho ?? 0),
        Overdue = Bounded(QuaHan),
        Principal = Bounded(Goc),
        Deposits = Bounded(Gui),
        Savers = NguoiGui ?? 0,
        Session = Phien,
    };

    private static Vnd Bounded(Vnd? typed) => typed is { } amount ? Vnd.Min(amount, Most) : Vnd.Zero;
}
