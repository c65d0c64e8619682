namespace TkvvPortal.Domain.Auditing;

/// <summary>What one act changed, written in the same transaction and never changed afterwards.</summary>
public sealed class AuditEntry(
    Guid id, DateTime atUtc, Guid? userId, string userName, string operation, Guid? groupId, string changes)
{
    /// <summary>The key, ordered by time.</summary>
    public Guid Id { get; private set; } = id;

    /// <summary>The instant.</summary>
    public DateTime AtUtc { get; private set; } = atUtc;

    /// <summary>The account; none for the system itself.</summary>
    public Guid? UserId { get; private set; } = userId;

    /// <summary>The person's name at the time.</summary>
    public string UserName { get; private set; } = userName;

    /// <summary>The use case, such as <c>RecordReceipts</c>.</summary>
    public string Operation { get; private set; } = operation;

    /// <summary>The group it touched, if it touched one.</summary>
    public Guid? GroupId { get; private set; } = groupId;

    /// <summary>Old and new values of every row, as JSON.</summary>
    public string Changes { get; private set; } = changes;
}
