namespace TkvvPortal.Domain.People;

/// <summary>What an assignment is about: exactly one of office, commune (with or without organisation) and group.</summary>
public sealed record AssignmentTarget(Guid? OfficeId, Guid? CommuneId, Guid? OrganisationId, Guid? GroupId)
{
    /// <summary>The kind; <see cref="AssignmentKind.None"/> when not exactly one thing is named.</summary>
    public AssignmentKind Kind => this switch
    {
        { OfficeId: not null, CommuneId: null, OrganisationId: null, GroupId: null } => AssignmentKind.Office,
        { OfficeId: null, CommuneId: not null, OrganisationId: null, GroupId: null } => AssignmentKind.Commune,
        { OfficeId: null, CommuneId: not null, OrganisationId: not null, GroupId: null } => AssignmentKind.OrganisationInCommune,
        { OfficeId: null, CommuneId: null, OrganisationId: null, GroupId: not null } => AssignmentKind.Group,
        _ => AssignmentKind.None,
    };
}
