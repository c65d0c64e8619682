using System.Globalization;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;
using Serilog.Formatting.Compact;
using TkvvPortal.Data.Scoping;

namespace TkvvPortal.Web.Startup;

/// <summary>
/// Logs in two stages: a bootstrap logger until the configuration is read, then console and rolling files kept 90 days. Ids, roles
/// and operations are logged; never names, identity numbers, phones or what was typed.
/// </summary>
internal static class Logging
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddPortalLogging(this WebApplicationBuilder builder)
    {
        Log.Logger = new LoggerConfiguration().MinimumLevel.Warning().WriteTo.Console(formatProvider: CultureInfo.InvariantCulture).CreateBootstrapLogger();
        builder.Services.AddSerilog(Configure, preserveStaticLogger: true);

        void Configure(IServiceProvider services, LoggerConfiguration logger)
        {
            logger.MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
                .ReadFrom.Configuration(builder.Configuration)
                .Enrich.FromLogContext()
                .WriteTo.Console(LogEventLevel.Warning, Line, CultureInfo.InvariantCulture);
            if (builder.Configuration["Logging:Folder"] is { Length: > 0 } folder)
            {
                logger.WriteTo.File(
                    new CompactJsonFormatter(), Path.Combine(folder, "portal-.clef"),
                    rollingInterval: RollingInterval.Day, retainedFileCountLimit: 90);
            }
        }
    }

    public static void Enrich(RequestLoggingOptions options) =>
        options.EnrichDiagnosticContext = (diagnostic, http) =>
        {
            var actor = http.RequestServices.GetRequiredService<Actor>();
            diagnostic.Set("UserId", actor.UserId);
            diagnostic.Set("Operation", actor.Operation);
        };
}
