using Microsoft.AspNetCore.Authorization;

namespace TkvvPortal.Web.Infrastructure.Security;

/// <summary>The permission an action needs. Every action has exactly one, or is anonymous; a test walks them all.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsAttribute(Permission permission) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    /// <summary>The permission.</summary>
    public Permission Permission { get; } = permission;

    /// <inheritdoc />
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
