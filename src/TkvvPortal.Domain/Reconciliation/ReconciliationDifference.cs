using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Reconciliation;

/// <summary>Chênh lệch đối chiếu: what is to be cleared after a line did not agree, or the customer was not met, with the minutes' measure.</summary>
public sealed class ReconciliationDifference : IBelongsToGroup, IHaveVersion
{
    private ReconciliationDifference()
    {
    }

    internal ReconciliationDifference(ReconciliationLine line, RecordStamp by, DateOnly until)
    {
        (Id, GroupId, ListId, LineId) = (Guid.CreateVersion7(), line.GroupId, line.ListId, line.Id);
        (FoundOn, OwnerName, Deadline) = (by.On, by.UserName, until);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The list.</summary>
    public Guid ListId { get; private set; }

    /// <summary>The line, whose figures and cause it speaks of.</summary>
    public Guid LineId { get; private set; }

    /// <summary>The day it was found.</summary>
    public DateOnly FoundOn { get; private set; }

    /// <summary>Who clears it.</summary>
    public string OwnerName { get; private set; } = "";

    /// <summary>Until when.</summary>
    public DateOnly Deadline { get; private set; }

    /// <summary>Biện pháp thống nhất of the minutes.</summary>
    public string? Measure { get; private set; }

    /// <summary>How it was cleared; none while it is open.</summary>
    public string? Result { get; private set; }

    /// <summary>The day it was cleared.</summary>
    public DateOnly? ClearedOn { get; private set; }

    /// <summary>Who recorded that.</summary>
    public string? ClearedByName { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Agrees who clears it how until when; throws TK-350 when it is cleared, TK-351 without an owner.</summary>
    public void Agree(string? owner, DateOnly deadline, string? measure)
    {
        RefuseCleared();
        if (string.IsNullOrWhiteSpace(owner))
            throw new RuleViolationException(ReconciliationRules.SomebodyFollowsUp) { Field = nameof(OwnerName) };
        (OwnerName, Deadline) = (VietnameseText.Clean(owner), deadline);
        Measure = string.IsNullOrWhiteSpace(measure) ? null : VietnameseText.Clean(measure);
    }

    /// <summary>Records how it was cleared; throws TK-349 without a word, TK-350 the second time.</summary>
    public void Clear(string? result, RecordStamp by)
    {
        RefuseCleared();
        if (string.IsNullOrWhiteSpace(result))
            throw new RuleViolationException(ReconciliationRules.ClearingHasResult) { Field = nameof(Result) };
        (Result, ClearedOn, ClearedByName) = (VietnameseText.Clean(result), by.On, by.UserName);
    }

    private void RefuseCleared()
    {
        if (ClearedOn is { } day)
            throw new RuleViolationException(ReconciliationRules.ClearedOnce, day);
    }
}
