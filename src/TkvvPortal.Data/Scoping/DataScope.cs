namespace TkvvPortal.Data.Scoping;

/// <summary>Which rows exist for a person. Built once per request; nothing by default.</summary>
/// <param name="Everything">The whole office.</param>
/// <param name="CommuneIds">Communes assigned with the groups of every organisation.</param>
/// <param name="Organisations">Organisations, each in the commune it was assigned in and in no other.</param>
/// <param name="GroupIds">Groups assigned one by one.</param>
public sealed record DataScope(
    bool Everything, IReadOnlyCollection<Guid> CommuneIds, IReadOnlyCollection<OrganisationInCommune> Organisations,
    IReadOnlyCollection<Guid> GroupIds)
{
    /// <summary>No rows: not signed in, or without a current assignment.</summary>
    public static DataScope Nothing { get; } = new(false, [], [], []);

    /// <summary>All rows: managers, migration, seeding and command line.</summary>
    public static DataScope Office { get; } = new(true, [], [], []);

    /// <summary>The pairs as one text each, because a query compares a list of single values only; upper case as both databases write keys.</summary>
    internal IReadOnlyCollection<string> OrganisationKeys { get; } =
        [.. Organisations.Select(pair => $"{pair.CommuneId}{pair.OrganisationId}".ToUpperInvariant())];
}

/// <summary>One organisation's groups in one commune.</summary>
/// <param name="CommuneId">The commune.</param>
/// <param name="OrganisationId">The organisation.</param>
public readonly record struct OrganisationInCommune(Guid CommuneId, Guid OrganisationId);
