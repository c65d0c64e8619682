using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TkvvPortal.Data;
using TkvvPortal.Web.Features.Forms;
using TkvvPortal.Web.Features.KeptMonths;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Errors;
using TkvvPortal.Web.Infrastructure.Files;
using TkvvPortal.Web.Infrastructure.ModelBinding;
using TkvvPortal.Web.Infrastructure.Papers;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Startup;

/// <summary>Everything the portal is made of.</summary>
internal static class Services
{
    public static void AddPortal(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddPortalData(configuration);
        services.AddDataProtection().SetApplicationName("TkvvPortal").PersistKeysToDbContext<PortalDbContext>();
        services.AddHealthChecks().AddDbContextCheck<PortalDbContext>("database", tags: ["ready"]);
        services.AddPortalSecurity(configuration);
        services.AddVietnamese();
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.AddSingleton<PlacesOfToday>();
        services.AddSingleton<FileStore>();
        services.AddSingleton<FormJobs>();
        services.AddUseCases();
        services.AddHostedService<SheetOpening>();
        services.AddHostedService<MonthKeeping>();
        services.AddControllersWithViews(Configure).AddRazorOptions(options =>
        {
            options.ViewLocationFormats.Clear();
            options.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
            options.ViewLocationExpanders.Add(new ViewsOfFeature());
        });
    }

    private static void Configure(MvcOptions options)
    {
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        options.Filters.Add<DutiesFirst>();
        options.Filters.Add<OutOfScopeIsNotFound>();
        options.Filters.Add<OperationName>();
        options.ModelBinderProviders.Insert(0, new PortalModelBinders());
        options.ModelMetadataDetailsProviders.Add(new VietnameseValidation());
        VietnameseBinding.Translate(options.ModelBindingMessageProvider);
    }

    /// <summary>
    /// Registers every use case: the classes that take part in <see cref="IUseCase"/>. Those of one kind, such as reports, are found together
    /// by what they extend.
    /// </summary>
    private static void AddUseCases(this IServiceCollection services)
    {
        foreach (var useCase in typeof(IUseCase).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IUseCase))))
        {
            services.AddScoped(useCase);
            if (useCase.BaseType is { IsAbstract: true } kind && kind.IsAssignableTo(typeof(IUseCase)))
                services.AddScoped(kind, provider => provider.GetRequiredService(useCase));
            if (useCase.IsAssignableTo(typeof(IOfficialForm)))
                services.AddScoped(provider => (IOfficialForm)provider.GetRequiredService(useCase));
        }
    }
}
