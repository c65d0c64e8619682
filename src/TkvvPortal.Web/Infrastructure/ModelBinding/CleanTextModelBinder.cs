using Microsoft.AspNetCore.Mvc.ModelBinding;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.ModelBinding;

/// <summary>Brings typed text into its one form: composed diacritics, no spaces around, single spaces within. Passwords stay as typed.</summary>
internal sealed class CleanTextModelBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted == ValueProviderResult.None)
            return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
        var text = posted.FirstValue ?? "";
        if (bindingContext.ModelMetadata.DataTypeName != "Password")
            text = VietnameseText.Clean(text);
        bindingContext.Result = ModelBindingResult.Success(text.Length == 0 ? null : text);
        return Task.CompletedTask;
    }
}
