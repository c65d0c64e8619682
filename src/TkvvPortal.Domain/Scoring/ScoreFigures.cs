using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Scoring;

/// <summary>What the portal knows of a group's running month, from which a provisional score is computed. Money in đồng.</summary>
public sealed record ScoreFigures
{
    /// <summary>Members of today.</summary>
    public required int Members { get; init; }

    /// <summary>Principal owed, by the bank's figures.</summary>
    public Vnd Outstanding { get; init; }

    /// <summary>Overdue principal of it.</summary>
    public Vnd Overdue { get; init; }

    /// <summary>Whether the board came to the session of the month; none while nobody recorded it.</summary>
    public bool? CameToSession { get; init; }

    /// <summary>Cash of the month's valid receipts.</summary>
    public Vnd CashCollected { get; init; }

    /// <summary>What of it was handed in at the bank.</summary>
    public Vnd CashHandedIn { get; init; }

    /// <summary>Interest due by the month's sheet.</summary>
    public Vnd InterestDue { get; init; }

    /// <summary>What households still owe of it, one amount for each that owes, the largest first.</summary>
    public IReadOnlyList<Vnd> InterestLeft { get; init; } = [];

    /// <summary>Principal falling due in the month, what is repaid included.</summary>
    public Vnd PrincipalDue { get; init; }

    /// <summary>What of it was repaid.</summary>
    public Vnd PrincipalRepaid { get; init; }

    /// <summary>The group's least deposit times its members.</summary>
    public Vnd DepositsExpected { get; init; }

    /// <summary>Deposits of the month less what was taken from them; negative when more was taken.</summary>
    public Vnd DepositsAdded { get; init; }

    /// <summary>Members with a deposit: a balance at the bank, or money received this month.</summary>
    public int Savers { get; init; }

    /// <summary>What was collected of the interest due.</summary>
    public Vnd InterestCollected => InterestDue - InterestLeft.Total(left => left);

    /// <summary>The ratio of a criterion, per cent; none where there is nothing to measure it by.</summary>
    public Percent? Ratio(ScoreCriterion criterion) => criterion switch
    {
        ScoreCriterion.Overdue => Percent.Of(Overdue, Outstanding),
        ScoreCriterion.Session => Session(),
        ScoreCriterion.Interest => Percent.Of(InterestCollected, InterestDue),
        ScoreCriterion.Principal => Percent.Of(PrincipalRepaid, PrincipalDue),
        ScoreCriterion.Deposits => Percent.Of(Vnd.Max(DepositsAdded, Vnd.Zero), DepositsExpected),
        ScoreCriterion.Savers => Percent.Of(Savers, Members),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
    };

    /// <summary>Half for the board's coming, half for the money handed in; what is not known yet does not count.</summary>
    private Percent? Session()
    {
        Percent? came = CameToSession is { } isThere ? new Percent(isThere ? 100 : 0) : null;
        var handed = Percent.Of(CashHandedIn, CashCollected);
        return (came, handed) is ({ } first, { } second) ? new Percent((first.Value + second.Value) / 2) : came ?? handed;
    }
}
