using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Reconciliation;

/// <summary>Đợt đối chiếu: everything lent, every three years, or a sample of the riskiest households (specification §3.3).</summary>
public sealed class ReconciliationCampaign : IHaveVersion
{
    private ReconciliationCampaign()
    {
    }

    /// <summary>Begins a campaign; throws TK-340 for a deadline in the past.</summary>
    /// <param name="id">The key, made when the form was shown.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="isFull">Whether everything lent is reconciled.</param>
    /// <param name="deadline">The last day.</param>
    /// <param name="by">Who begins it, and when.</param>
    public ReconciliationCampaign(Guid id, string name, bool isFull, DateOnly deadline, RecordStamp by)
    {
        if (deadline < by.On)
            throw new RuleViolationException(ReconciliationRules.DeadlineIsAhead, by.On) { Field = nameof(Deadline) };
        (Id, Name, IsFull, Deadline, Year) = (id, VietnameseText.Clean(name), isFull, deadline, by.On.Year);
        (BegunOn, BegunByName) = (by.On, by.UserName);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The year it counts for.</summary>
    public int Year { get; private set; }

    /// <summary>Whether everything lent is reconciled; otherwise a sample.</summary>
    public bool IsFull { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly Deadline { get; private set; }

    /// <summary>Number of open loans when it began.</summary>
    public int OpenLoans { get; private set; }

    /// <summary>Number of loans chosen.</summary>
    public int ChosenLoans { get; private set; }

    /// <summary>The day it began: the bank's figures on the lists are those of this day.</summary>
    public DateOnly BegunOn { get; private set; }

    /// <summary>Who began it.</summary>
    public string BegunByName { get; private set; } = "";

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Share of the open loans that were chosen.</summary>
    public Percent? Chosen => Percent.Of(ChosenLoans, OpenLoans);

    /// <summary>Makes a list for every group that has a chosen loan; throws TK-341 when nothing is lent.</summary>
    /// <param name="open">All open loans.</param>
    /// <param name="sample">How much of them is reconciled at least, per cent; ignored by a full campaign.</param>
    public IReadOnlyList<ReconciliationList> Choose(IReadOnlyList<OpenLoan> open, decimal sample)
    {
        if (open.Count == 0)
            throw new RuleViolationException(ReconciliationRules.SomethingIsLent);
        var chosen = IsFull ? [.. open.GroupBy(loan => loan.MembershipId)] : RiskSample.Of(open, sample);
        (OpenLoans, ChosenLoans) = (open.Count, chosen.Sum(household => household.Count()));
        return [.. chosen.GroupBy(household => household.First().GroupId).Select(group => new ReconciliationList(this, group.Key, [.. group]))];
    }
}
