namespace TkvvPortal.Data.Scoping;

/// <summary>Who acts in the present request or command, and in which use case: written into the audit trail.</summary>
public sealed class Actor
{
    /// <summary>The account; none for the system itself.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>The person's name.</summary>
    public string UserName { get; private set; } = "Hệ thống";

    /// <summary>The use case, such as <c>Receipts.Record</c>.</summary>
    public string Operation { get; set; } = "System";

    /// <summary>Said in the audit trail once, instead of every row, when an act writes very many rows; JSON (ADR 0011).</summary>
    public string? Summary { get; set; }

    /// <summary>Takes the person who signed in.</summary>
    public void Use(Guid userId, string userName) => (UserId, UserName) = (userId, userName);
}
