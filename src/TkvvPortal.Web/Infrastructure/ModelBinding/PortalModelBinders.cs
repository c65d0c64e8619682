using Microsoft.AspNetCore.Mvc.ModelBinding;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.ModelBinding;

/// <summary>Binders for money, numbers, months and text.</summary>
internal sealed class PortalModelBinders : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        if (type == typeof(Vnd))
            return new VndModelBinder();
        if (type == typeof(FiscalMonth))
            return new FiscalMonthModelBinder();
        if (type == typeof(decimal))
            return new DecimalModelBinder();
        return type == typeof(string) && context.BindingInfo.BindingSource != BindingSource.Services ? new CleanTextModelBinder() : null;
    }
}
