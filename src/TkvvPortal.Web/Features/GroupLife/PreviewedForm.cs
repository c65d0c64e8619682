using System.Security.Cryptography;
using System.Text;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>A form that is looked at before it is confirmed: what is confirmed is what was looked at.</summary>
public interface IPreviewedForm
{
    /// <summary>The fingerprint of what was previewed; none before.</summary>
    string? Previewed { get; set; }

    /// <summary>Whether the button of confirmation was pressed.</summary>
    bool Confirm { get; set; }

    /// <summary>A short mark of everything the form says.</summary>
    string Fingerprint();
}

/// <summary>What previewed forms share.</summary>
public static class Previews
{
    /// <summary>Whether the form is confirmed as it was previewed.</summary>
    public static bool IsConfirmed(this IPreviewedForm form) => form.Confirm && form.Previewed == form.Fingerprint();

    /// <summary>A mark that differs when anything differs.</summary>
    public static string Mark(params IEnumerable<object?> parts) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', parts))));
}
