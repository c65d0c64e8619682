using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TkvvPortal.Web.Infrastructure.ModelBinding;

/// <summary>Reads a number as people type it: <c>6,6</c>, <c>6.6</c>, <c>20.000.000</c>. A point before three digits groups thousands.</summary>
internal sealed partial class DecimalModelBinder : IModelBinder
{
    private const int LongestNumber = 20;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var posted = bindingContext.ValueProvider.GetValue(name);
        if (posted == ValueProviderResult.None || string.IsNullOrWhiteSpace(posted.FirstValue))
            return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(name, posted);
        var text = posted.FirstValue.Trim();
        if (text.Length <= LongestNumber && Number().IsMatch(text))
            bindingContext.Result = ModelBindingResult.Success(Read(text));
        else
            bindingContext.ModelState.TryAddModelError(name, "Hãy nhập một số không âm, ví dụ 6,6 hoặc 20.000.");
        return Task.CompletedTask;
    }

    private static decimal Read(string text)
    {
        if (Grouped().IsMatch(text))
            text = text.Replace(".", "", StringComparison.Ordinal);
        return decimal.Parse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^([0-9]+([.,][0-9]+)?|[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Grouped();
}
