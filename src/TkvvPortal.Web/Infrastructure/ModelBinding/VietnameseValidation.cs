using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace TkvvPortal.Web.Infrastructure.ModelBinding;

/// <summary>Gives every data annotation without its own sentence a Vietnamese one; {0} is the field's display name.</summary>
internal sealed class VietnameseValidation : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        // MVC marks such a field as required by itself, with an English sentence, unless it is marked already.
        if (context.Key.ModelType is { IsValueType: true } type && Nullable.GetUnderlyingType(type) is null
            && context.Key.MetadataKind == ModelMetadataKind.Property
            && !context.ValidationMetadata.ValidatorMetadata.OfType<RequiredAttribute>().Any())
        {
            context.ValidationMetadata.ValidatorMetadata.Add(new RequiredAttribute());
        }

        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute.ErrorMessage is null && attribute.ErrorMessageResourceName is null)
                attribute.ErrorMessage = Sentence(attribute);
        }
    }

    private static string Sentence(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "Hãy nhập {0}.",
        StringLengthAttribute { MinimumLength: > 0 } => "{0} dài từ {2} đến {1} ký tự.",
        StringLengthAttribute => "{0} dài tối đa {1} ký tự.",
        MaxLengthAttribute => "{0} có tối đa {1} mục.",
        RangeAttribute => "{0} phải từ {1} đến {2}.",
        CompareAttribute => "{0} không khớp.",
        EnumDataTypeAttribute => "{0}: lựa chọn không hợp lệ.",
        _ => "{0} không hợp lệ.",
    };
}
