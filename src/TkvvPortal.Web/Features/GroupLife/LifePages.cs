using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>What the controllers of a group's life share: their views stand in this folder.</summary>
public abstract class LifePages : PortalController
{
    /// <inheritdoc />
    public override ViewResult View(string? viewName, object? model) => base.View($"~/Features/GroupLife/{viewName}.cshtml", model);

    /// <summary>Back to the group with a message, or "not found".</summary>
    protected IActionResult DoneOrNotFound(bool isDone, string message, string code) =>
        isDone ? Done(message, $"/to/{code}?phan=ho-so") : NotFound();
}
