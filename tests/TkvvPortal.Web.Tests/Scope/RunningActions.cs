using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TkvvPortal.Testing;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Tests.Scope;

/// <summary>The actions of the portal as it runs.</summary>
public static partial class RunningActions
{
    public static IReadOnlyList<RunningAction> Of(PortalFactory portal) =>
    [
        .. portal.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>().SelectMany(Describe),
    ];

    private static IEnumerable<RunningAction> Describe(ControllerActionDescriptor action)
    {
        var route = "/" + Constraint().Replace(action.AttributeRouteInfo!.Template!, "{$1}").TrimStart('/');
        var methods = action.EndpointMetadata.OfType<HttpMethodMetadata>().FirstOrDefault()?.HttpMethods ?? ["ANY"];
        return methods.Select(method => new RunningAction(method, route, action));
    }

    // "{thang:regex(^20[[2-9]]…)}" is "{thang}"; a doubled brace or bracket inside belongs to the constraint.
    [GeneratedRegex(@"\{(\w+)(?::(?:[^{}]|\{\{|\}\})*)?\??\}")]
    private static partial Regex Constraint();
}

/// <summary>One action under one method.</summary>
public sealed record RunningAction(string Method, string Route, ControllerActionDescriptor Action)
{
    public IReadOnlyList<NeedsAttribute> Needs => [.. Action.EndpointMetadata.OfType<NeedsAttribute>()];

    public bool IsAnonymous => Action.EndpointMetadata.OfType<IAllowAnonymous>().Any();

    /// <summary>What it needs, in the words of the page table.</summary>
    public string NeedsText => IsAnonymous ? "anonymous" : Needs is [var one] ? one.Permission.ToString() : "signed in";

    public override string ToString() => $"{Method} {Route}";
}
