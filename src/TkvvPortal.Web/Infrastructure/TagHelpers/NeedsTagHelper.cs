using Microsoft.AspNetCore.Razor.TagHelpers;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Infrastructure.TagHelpers;

/// <summary>Leaves out an element whose <c>needs</c> permission the person does not have.</summary>
[HtmlTargetElement(Attributes = "needs")]
public sealed class NeedsTagHelper(CurrentUser user) : TagHelper
{
    /// <summary>The permission.</summary>
    public Permission Needs { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!user.May(Needs))
            output.SuppressOutput();
    }
}
