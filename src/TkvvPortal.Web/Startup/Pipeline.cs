using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Serilog;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Errors;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Startup;

/// <summary>What a request passes through, in order.</summary>
internal static class Pipeline
{
    public static void UsePortal(this WebApplication app)
    {
        app.UseExceptionHandler(ErrorController.Route + "/500");
        app.UseStatusCodePagesWithReExecute(ErrorController.Route + "/{0}");
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseRequestLocalization();
        app.MapStaticAssets().AllowAnonymous().ShortCircuit();
        app.UseRouting();
        app.UseRateLimiter();
        // Before anybody's scope is read: groups may belong to another commune from today on.
        app.UseWhen(http => !http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal), pages => pages.Use(async (http, next) =>
        {
            await http.RequestServices.GetRequiredService<PlacesOfToday>().EnsureAsync();
            await next(http);
        }));
        app.UseAuthentication();
        app.UseSerilogRequestLogging(Logging.Enrich);
        app.UseAuthorization();
        app.MapControllers();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
    }
}
