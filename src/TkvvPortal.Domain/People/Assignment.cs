namespace TkvvPortal.Domain.People;

/// <summary>
/// Phân công: the rows an account may see, between two dates. Exactly one of office, commune (optionally narrowed to an
/// organisation) or group is named. An account without a current assignment sees nothing.
/// </summary>
public sealed class Assignment
{
    private Assignment()
    {
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The account.</summary>
    public Guid UserId { get; private set; }

    /// <summary>The whole office, when set.</summary>
    public Guid? OfficeId { get; private set; }

    /// <summary>A commune, when set.</summary>
    public Guid? CommuneId { get; private set; }

    /// <summary>Only the groups of this organisation in the commune, when set.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>One group, when set.</summary>
    public Guid? GroupId { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day; none while it lasts.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>The whole office.</summary>
    public static Assignment ToOffice(Guid userId, Guid officeId, DateOnly from) =>
        new() { Id = Guid.CreateVersion7(), UserId = userId, OfficeId = officeId, ValidFrom = from };

    /// <summary>A commune, or one organisation's groups in it.</summary>
    public static Assignment ToCommune(Guid userId, Guid communeId, Guid? organisationId, DateOnly from) => new()
    {
        Id = Guid.CreateVersion7(), UserId = userId, CommuneId = communeId, OrganisationId = organisationId, ValidFrom = from,
    };

    /// <summary>One group.</summary>
    public static Assignment ToGroup(Guid userId, Guid groupId, DateOnly from) =>
        new() { Id = Guid.CreateVersion7(), UserId = userId, GroupId = groupId, ValidFrom = from };

    /// <summary>Ends the assignment after a last day; it takes effect with the next request.</summary>
    public void End(DateOnly lastDay) => ValidTo = lastDay;
}
