using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Reconciliation;

/// <summary>Danh sách đối chiếu 15/TD of one group in a campaign.</summary>
public sealed class ReconciliationList : IBelongsToGroup, IHaveVersion
{
    private readonly List<ReconciliationLine> _lines = [];

    private ReconciliationList()
    {
    }

    internal ReconciliationList(ReconciliationCampaign campaign, Guid groupId, IReadOnlyList<IEnumerable<OpenLoan>> households)
    {
        (Id, CampaignId, GroupId, BegunOn) = (Guid.CreateVersion7(), campaign.Id, groupId, campaign.BegunOn);
        foreach (var household in households)
        {
            foreach (var (index, loan) in household.OrderBy(loan => loan.Code, StringComparer.Ordinal).Index())
                _lines.Add(new ReconciliationLine(this, loan, _lines.Count + 1, index == 0));
        }

        LineCount = _lines.Count;
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The campaign.</summary>
    public Guid CampaignId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The day it was made: the bank's figures are those of this day.</summary>
    public DateOnly BegunOn { get; private set; }

    /// <summary>Number of lines.</summary>
    public int LineCount { get; private set; }

    /// <summary>The day it was confirmed; none while it is open.</summary>
    public DateOnly? ConfirmedOn { get; private set; }

    /// <summary>Who confirmed it.</summary>
    public string? ConfirmedByName { get; private set; }

    /// <summary>Why it was opened again, the last time.</summary>
    public string? ReopenedBecause { get; private set; }

    /// <summary>The lines, in their order.</summary>
    public IReadOnlyList<ReconciliationLine> Lines => _lines;

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>
    /// Enters results, all or none. Throws TK-342 after the list was confirmed, or <see cref="RuleViolationsException"/> naming every wrong row
    /// (TK-343 … TK-346, TK-352). Answers the differences to follow up that are new.
    /// </summary>
    /// <param name="results">What was found, for some or all lines.</param>
    /// <param name="by">Who enters it; the day is that of the reconciliation.</param>
    /// <param name="followUntil">Until when a difference is followed up, unless agreed otherwise.</param>
    public IReadOnlyList<ReconciliationDifference> Enter(IReadOnlyList<LineResult> results, RecordStamp by, DateOnly followUntil)
    {
        RefuseConfirmed();
        var lines = _lines.ToDictionary(line => line.Id);
        List<RuleViolationException> broken = by.On < BegunOn || by.On > by.EnteredOn
            ? [new RuleViolationException(ReconciliationRules.DayIsPast, BegunOn, by.EnteredOn) { Field = nameof(ReconciliationLine.DoneOn) }]
            : [];
        broken.AddRange( results.SelectMany(result => result.Check(lines[result.LineId])));
        if (broken.Count > 0)
            throw new RuleViolationsException(broken);
        var known = _lines.Where(line => line.Cause is not null).Select(line => line.Id).ToHashSet();
        foreach (var result in results)
            lines[result.LineId].Set(result, by);
        return [.. results.Where(result => result.Cause is not null && !known.Contains(result.LineId)).Select(result => new ReconciliationDifference(lines[result.LineId], by, followUntil))];
    }

    /// <summary>Confirms the list; throws TK-342 the second time, TK-347 while a line has no result.</summary>
    public void Confirm(RecordStamp by)
    {
        RefuseConfirmed();
        if (_lines.Count(line => line.DoneOn is null) is > 0 and var open)
            throw new RuleViolationException(ReconciliationRules.EveryLineHasResult, open);
        (ConfirmedOn, ConfirmedByName) = (by.On, by.UserName);
    }

    /// <summary>Opens a confirmed list again; throws TK-348 without a reason.</summary>
    public void Reopen(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleViolationException(ReconciliationRules.ReopeningHasReason) { Field = "Reason" };
        (ConfirmedOn, ConfirmedByName, ReopenedBecause) = (null, null, VietnameseText.Clean(reason));
    }

    private void RefuseConfirmed()
    {
        if (ConfirmedOn is { } day)
            throw new RuleViolationException(ReconciliationRules.ListIsOpen, day);
    }
}
