namespace TkvvPortal.Data.Scoping;

/// <summary>Which rows exist for a person. Built once per request; nothing by default.</summary>
/// <param name="Everything">The whole office.</param>
/// <param name="CommuneIds">Communes assigned.</param>
/// <param name="OrganisationId">Within the communes, only this organisation's groups.</param>
/// <param name="GroupIds">Groups assigned one by one.</param>
public sealed record DataScope(
    bool Everything, IReadOnlyCollection<Guid> CommuneIds, Guid? OrganisationId, IReadOnlyCollection<Guid> GroupIds)
{
    /// <summary>No rows: not signed in, or without a current assignment.</summary>
    public static DataScope Nothing { get; } = new(false, [], null, []);

    /// <summary>All rows: managers, migration, seeding and command line.</summary>
    public static DataScope Office { get; } = new(true, [], null, []);
}
