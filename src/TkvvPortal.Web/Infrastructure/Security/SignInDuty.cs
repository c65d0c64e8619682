using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace TkvvPortal.Web.Infrastructure.Security;

/// <summary>What a person must do after signing in before anything else.</summary>
public enum SignInDuty
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Choose an own password in place of the one an administrator gave.</summary>
    ChangePassword,

    /// <summary>Set up the second factor that the office asks of the role.</summary>
    SetUpSecondFactor,
}

/// <summary>Marks what stays open while a <see cref="SignInDuty"/> is not done: the pages that do it, and the way out.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class OpenBeforeDutiesAttribute : Attribute;

/// <summary>Leads whoever has a duty to its page, whatever was asked for.</summary>
internal sealed class DutiesFirst(CurrentUser user) : IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (user.Duty == SignInDuty.None || context.ActionDescriptor.EndpointMetadata.OfType<OpenBeforeDutiesAttribute>().Any())
            return;
        context.Result = new LocalRedirectResult(user.Duty == SignInDuty.ChangePassword ? "/doi-mat-khau" : "/tai-khoan/xac-thuc");
    }
}
