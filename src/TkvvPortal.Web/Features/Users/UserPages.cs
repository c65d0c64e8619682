using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Users;

/// <summary>What the controllers of accounts share.</summary>
public abstract class UserPages : PortalController
{
    /// <summary>Where a password just given waits to be shown once.</summary>
    protected const string Password = "TemporaryPassword";

    /// <summary>The page of an account.</summary>
    protected static string PageOf(string name) => $"/quan-tri/nguoi-dung/{Uri.EscapeDataString(name)}";
}
