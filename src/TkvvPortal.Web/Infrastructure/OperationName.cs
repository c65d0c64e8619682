using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using TkvvPortal.Data.Scoping;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>Names the use case for the audit trail and the log: controller and action.</summary>
internal sealed class OperationName(Actor actor) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.ActionDescriptor is ControllerActionDescriptor action)
            actor.Operation = $"{action.ControllerName}.{action.ActionName}";
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
