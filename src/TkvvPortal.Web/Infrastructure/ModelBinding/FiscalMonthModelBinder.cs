using Microsoft.AspNetCore.Mvc.ModelBinding;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.ModelBinding;

/// <summary>Reads a month from an address or a month field: <c>2026-10</c>.</summary>
internal sealed class FiscalMonthModelBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var posted = bindingContext.ValueProvider.GetValue(name);
        if (posted == ValueProviderResult.None || string.IsNullOrEmpty(posted.FirstValue))
            return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(name, posted);
        if (FiscalMonth.TryParse(posted.FirstValue, out var month))
            bindingContext.Result = ModelBindingResult.Success(month);
        else
            bindingContext.ModelState.TryAddModelError(name, "Tháng phải có dạng năm-tháng, ví dụ 2026-10.");
        return Task.CompletedTask;
    }
}
