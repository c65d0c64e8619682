using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using TkvvPortal.Data;
using TkvvPortal.Data.Identity;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Startup;

/// <summary>Sign-in, permissions and limits.</summary>
internal static class Security
{
    /// <summary>The limit on sign-in attempts from one address.</summary>
    public const string SignInLimit = "sign-in";

    /// <summary>The limit on looking receipts up by their code.</summary>
    public const string ReceiptCheckLimit = "receipt-check";

    public static void AddPortalSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<CurrentUser>().AddSingleton<SessionQuery>();
        services.AddIdentityCore<PortalUser>(Accounts)
            .AddSignInManager().AddEntityFrameworkStores<PortalDbContext>()
            .AddDefaultTokenProviders().AddTokenProvider<PortalAuthenticator>(TokenOptions.DefaultAuthenticatorProvider).AddErrorDescriber<VietnameseIdentityErrors>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
            cookies.ApplicationCookie!.Configure(Cookie));
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<IAuthorizationHandler, NeedsHandler>();
        services.AddAntiforgery(options => options.Cookie.Name = "tkvv-form");
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            Limit(options, SignInLimit, configuration.GetValue("SignIn:AttemptsPerMinute", 60));
            Limit(options, ReceiptCheckLimit, configuration.GetValue("ReceiptCheck:AttemptsPerMinute", 30));
        });
    }

    private static void Accounts(IdentityOptions options)
    {
        options.Password.RequiredLength = 10;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequiredUniqueChars = 5;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789.-_";
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "tkvv-phien";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.LoginPath = "/dang-nhap";
        options.ReturnUrlParameter = "ve";
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = SessionCheck.ValidateAsync;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static void Limit(Microsoft.AspNetCore.RateLimiting.RateLimiterOptions options, string policy, int perMinute) =>
        options.AddPolicy(policy, http => RateLimitPartition.GetFixedWindowLimiter(
            http.Connection.RemoteIpAddress,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }));
}
