using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Scoring;

/// <summary>What a group may still do this month. More than there is to do counts as all of it.</summary>
public sealed record WhatIf
{
    /// <summary>So many more households pay their interest, those who owe most first.</summary>
    public int Households { get; init; }

    /// <summary>So much overdue principal is repaid, đồng.</summary>
    public Vnd Overdue { get; init; }

    /// <summary>So much more principal falling due is repaid, đồng.</summary>
    public Vnd Principal { get; init; }

    /// <summary>So much more is deposited, đồng.</summary>
    public Vnd Deposits { get; init; }

    /// <summary>So many more members save.</summary>
    public int Savers { get; init; }

    /// <summary>The board comes to the session and hands in all that was collected.</summary>
    public bool Session { get; init; }

    /// <summary>The figures once that is done.</summary>
    public ScoreFigures From(ScoreFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var repaid = Within(Overdue, figures.Overdue);
        return figures with
        {
            InterestLeft = [.. figures.InterestLeft.Skip(Households)],
            Overdue = figures.Overdue - repaid,
            Outstanding = figures.Outstanding - repaid,
            PrincipalRepaid = figures.PrincipalRepaid + Within(Principal, figures.PrincipalDue - figures.PrincipalRepaid),
            DepositsAdded = figures.DepositsAdded + Vnd.Max(Deposits, Vnd.Zero),
            Savers = figures.Savers + Math.Clamp(Savers, 0, Math.Max(0, figures.Members - figures.Savers)),
            CameToSession = Session || figures.CameToSession == true ? true : figures.CameToSession,
            CashHandedIn = Session ? Vnd.Max(figures.CashCollected, figures.CashHandedIn) : figures.CashHandedIn,
        };
    }

    private static Vnd Within(Vnd amount, Vnd most) => Vnd.Max(Vnd.Zero, Vnd.Min(amount, most));
}
