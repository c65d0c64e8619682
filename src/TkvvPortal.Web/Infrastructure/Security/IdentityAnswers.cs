using Microsoft.AspNetCore.Identity;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.Security;

/// <summary>Turns what Identity refuses into a message at a field.</summary>
internal static class IdentityAnswers
{
    private static readonly Rule Refused = new("", "{0}");

    /// <summary>Throws with all reasons when Identity refused.</summary>
    public static void OrRefuse(this IdentityResult result, string field)
    {
        if (!result.Succeeded)
            throw Refusal(field, string.Join(' ', result.Errors.Select(error => error.Description)));
    }

    /// <summary>A refusal of the form itself, not of a rule of the business.</summary>
    public static RuleViolationException Refusal(string field, string message) => new(Refused, message) { Field = field };
}
