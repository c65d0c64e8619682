using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>What the controllers of a group's life share.</summary>
public abstract class LifePages : PortalController
{
    /// <summary>Back to the group with a message, or "not found".</summary>
    protected IActionResult DoneOrNotFound(bool isDone, string message, string code) =>
        isDone ? Done(message, $"/to/{code}?phan=ho-so") : NotFound();
}
