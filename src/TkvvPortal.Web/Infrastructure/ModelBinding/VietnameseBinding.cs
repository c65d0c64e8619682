using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace TkvvPortal.Web.Infrastructure.ModelBinding;

/// <summary>Replaces every English message of model binding.</summary>
internal static class VietnameseBinding
{
    private const string Wrong = "Giá trị không hợp lệ.";
    private const string Missing = "Hãy nhập giá trị.";

    public static void Translate(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => $"{field}: '{value}' không hợp lệ.");
        messages.SetMissingBindRequiredValueAccessor(field => $"Hãy nhập {field}.");
        messages.SetMissingKeyOrValueAccessor(() => Missing);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Missing);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"'{value}' không hợp lệ.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Wrong);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Hãy nhập một số.");
        messages.SetUnknownValueIsInvalidAccessor(field => $"{field}: giá trị không hợp lệ.");
        messages.SetValueIsInvalidAccessor(value => $"'{value}' không hợp lệ.");
        messages.SetValueMustBeANumberAccessor(field => $"{field} phải là một số.");
        messages.SetValueMustNotBeNullAccessor(_ => Missing);
    }
}
