using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Users;

/// <summary>What the controllers of accounts share: their views stand in this folder.</summary>
public abstract class UserPages : PortalController
{
    /// <summary>Where a password just given waits to be shown once.</summary>
    protected const string Password = "TemporaryPassword";

    /// <inheritdoc />
    public override ViewResult View(string? viewName, object? model) => base.View($"~/Features/Users/{viewName}.cshtml", model);

    /// <summary>The page of an account.</summary>
    protected static string PageOf(string name) => $"/quan-tri/nguoi-dung/{Uri.EscapeDataString(name)}";
}
