namespace TkvvPortal.Web.Startup;

/// <summary>Builds the portal, for serving and for the other verbs of the command line.</summary>
internal static class PortalHost
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddPortalLogging();
        builder.Services.AddPortal(builder.Configuration);
        var app = builder.Build();
        Localisation.RequireVietnamese();
        app.UsePortal();
        return app;
    }
}
