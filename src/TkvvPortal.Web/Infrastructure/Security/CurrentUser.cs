using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.Security;

/// <summary>The person of the present request, as the database knows them now, not as the cookie remembers them.</summary>
public sealed class CurrentUser
{
    /// <summary>The account; empty when nobody is signed in.</summary>
    public Guid Id { get; private set; }

    /// <summary>The full name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The role; none when nobody is signed in.</summary>
    public PortalRole? Role { get; private set; }

    /// <summary>Whether somebody is signed in.</summary>
    public bool IsSignedIn => Role is not null;

    /// <summary>What must be done before anything else.</summary>
    public SignInDuty Duty { get; private set; }

    /// <summary>Whether the person may do something.</summary>
    public bool May(Permission permission) => Role?.May(permission) == true;

    /// <summary>The person as who receives or gives back money on a day.</summary>
    public RecordStamp Stamp(DateOnly on, PortalClock clock) => new(on, clock.UtcNow, Id, Name);

    /// <summary>The person as who writes minutes.</summary>
    public Signature Sign(PortalClock clock) => new(clock.UtcNow, Id, Name);

    internal void Use(Guid id, string name, PortalRole role, SignInDuty duty) => (Id, Name, Role, Duty) = (id, name, role, duty);
}
