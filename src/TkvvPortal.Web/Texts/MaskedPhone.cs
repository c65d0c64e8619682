namespace TkvvPortal.Web.Texts;

/// <summary>A phone number of which only the last three digits are shown.</summary>
public static class MaskedPhone
{
    private const int Shown = 3;

    /// <summary>The masked number; none when there is none, all hidden when it is too short to tell anything.</summary>
    public static string? Of(string? phone)
    {
        if (string.IsNullOrWhiteSpace(phone))
            return null;
        var digits = phone.Trim();
        return digits.Length <= Shown ? new string('•', digits.Length) : new string('•', digits.Length - Shown) + digits[^Shown..];
    }
}
