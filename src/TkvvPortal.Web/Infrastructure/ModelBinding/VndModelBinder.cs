using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.ModelBinding;

/// <summary>Reads whole đồng as people type them: <c>1500000</c> or <c>1.500.000</c>. An empty field is no amount.</summary>
internal sealed partial class VndModelBinder : IModelBinder
{
    private const int LongestAmount = 15;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var posted = bindingContext.ValueProvider.GetValue(name);
        if (posted == ValueProviderResult.None)
            return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(name, posted);
        var text = (posted.FirstValue ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        if (text.Length == 0)
            bindingContext.Result = ModelBindingResult.Success(bindingContext.ModelMetadata.IsNullableValueType ? null : Vnd.Zero);
        else if (Refusal(text) is { } refusal)
            bindingContext.ModelState.TryAddModelError(name, refusal);
        else
            bindingContext.Result = ModelBindingResult.Success(Read(text));
        return Task.CompletedTask;
    }

    private static string? Refusal(string text) => text switch
    {
        ['-', ..] => "Số tiền không được âm.",
        _ when !Whole().IsMatch(text) => "Số tiền tính bằng đồng, chỉ gồm chữ số, ví dụ 150000 hoặc 150.000.",
        _ when text.Count(char.IsAsciiDigit) > LongestAmount => "Số tiền quá lớn.",
        _ => null,
    };

    private static Vnd Read(string text) =>
        new(long.Parse(text.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture));

    // .NET would read "1.5" as 15: the grouping is checked here.
    [GeneratedRegex(@"^([0-9]+|[0-9]{1,3}(\.[0-9]{3})+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Whole();
}
