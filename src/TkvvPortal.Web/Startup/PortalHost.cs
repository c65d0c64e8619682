namespace TkvvPortal.Web.Startup;

/// <summary>Builds the portal, for serving and for the other verbs of the command line.</summary>
internal static class PortalHost
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot });
        // Finds the files of wwwroot also when the portal runs from its build output, outside the Development environment.
        builder.WebHost.UseStaticWebAssets();
        builder.AddPortalLogging();
        builder.Services.AddPortal(builder.Configuration);
        var app = builder.Build();
        Localisation.RequireVietnamese();
        app.UsePortal();
        return app;
    }

    /// <summary>The program's own folder, unless the portal was started in a folder that holds its settings.</summary>
    private static string? ContentRoot => File.Exists("appsettings.json") ? null : AppContext.BaseDirectory;
}
