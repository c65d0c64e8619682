using Microsoft.AspNetCore.Identity;
using TkvvPortal.Domain.People;

namespace TkvvPortal.Data.Identity;

/// <summary>An account of the portal: one person, one role. The rows it sees come from its dated assignments.</summary>
public sealed class PortalUser : IdentityUser<Guid>
{
    /// <summary>The person's full name, printed on receipts and minutes.</summary>
    public string FullName { get; set; } = "";

    /// <summary>What the account may do.</summary>
    public PortalRole Role { get; set; }

    /// <summary>Whether the account may sign in.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>Whether the password was given by an administrator and must be changed before anything else.</summary>
    public bool MustChangePassword { get; set; }
}
