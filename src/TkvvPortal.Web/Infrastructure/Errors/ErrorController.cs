using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TkvvPortal.Web.Infrastructure.Errors;

/// <summary>The pages shown when something cannot be shown; none tells how the portal is made.</summary>
[AllowAnonymous, Security.OpenBeforeDuties]
public sealed class ErrorController : Controller
{
    /// <summary>The address errors are re-executed at.</summary>
    public const string Route = "/loi";

    /// <summary>The page of a status code.</summary>
    [Route(Route + "/{status:int}"), IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
    public IActionResult Show(int status)
    {
        Response.StatusCode = status;
        return status switch
        {
            StatusCodes.Status403Forbidden => View("Forbidden"),
            StatusCodes.Status404NotFound => View("NotFound"),
            StatusCodes.Status429TooManyRequests => View("TooManyRequests"),
            StatusCodes.Status400BadRequest => View("BadRequest"),
            _ => View("Error", Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier),
        };
    }
}
