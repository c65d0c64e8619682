using Microsoft.AspNetCore.Html;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Amounts in tables.</summary>
internal static class MoneyHtml
{
    private static readonly HtmlString Zero = new("<span class=\"zero\">0</span>");

    /// <summary>The amount, or a pale zero.</summary>
    public static IHtmlContent OrZero(this Vnd amount) => amount == Vnd.Zero ? Zero : new HtmlString(amount.ToString());

    /// <summary>The amount, or nothing, to be written by hand.</summary>
    public static string OrBlank(this Vnd amount) => amount == Vnd.Zero ? "" : amount.ToString();
}
