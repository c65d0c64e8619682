using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.PolicyDocuments;

/// <summary>That a group is to hear a text, and when it did.</summary>
public sealed class DocumentAudience : IBelongsToGroup
{
    private DocumentAudience()
    {
    }

    /// <summary>Puts a text on the agenda of a group.</summary>
    public DocumentAudience(Guid documentId, Guid groupId) => (DocumentId, GroupId) = (documentId, groupId);

    /// <summary>The text.</summary>
    public Guid DocumentId { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The meeting at which it was explained; it counts once those minutes are closed.</summary>
    public Guid? MeetingId { get; private set; }

    /// <summary>The day it was explained; none while the group has not heard it.</summary>
    public DateOnly? ExplainedOn { get; private set; }

    /// <summary>Who closed the minutes that say so.</summary>
    public string? ExplainedByName { get; private set; }

    /// <summary>Puts a text on the agendas of groups; throws TK-402 when there is none.</summary>
    public static IReadOnlyList<DocumentAudience> Of(PolicyDocument document, IReadOnlyCollection<Guid> groupIds) => groupIds.Count == 0
        ? throw new RuleViolationException(DocumentRules.HasAudience) { Field = "Commune" }
        : [.. groupIds.Select(group => new DocumentAudience(document.Id, group))];

    /// <summary>Says at a meeting that it was explained, or takes that back; throws TK-403 once it counts.</summary>
    public void ExplainAt(Guid meetingId, bool isExplained)
    {
        if (ExplainedOn is { } day)
            throw new RuleViolationException(DocumentRules.IsExplainedOnce, day);
        MeetingId = isExplained ? meetingId : null;
    }

    /// <summary>The minutes of that meeting are closed.</summary>
    public void Count(DateOnly heldOn, RecordStamp by) => (ExplainedOn, ExplainedByName) = (heldOn, by.UserName);
}
