using Microsoft.AspNetCore.Authorization;

namespace TkvvPortal.Web.Infrastructure.Security;

/// <summary>Grants what the role of the current user may do.</summary>
internal sealed class NeedsHandler : AuthorizationHandler<NeedsAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsAttribute requirement)
    {
        if (context.Resource is HttpContext http && http.RequestServices.GetRequiredService<CurrentUser>().May(requirement.Permission))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
