namespace TkvvPortal.Web.Texts;

/// <summary>An identity number of which only the last four digits are shown.</summary>
public static class MaskedNationalId
{
    private const int Shown = 4;

    /// <summary>The masked number; none when there is none.</summary>
    public static string? Of(string? number) =>
        string.IsNullOrWhiteSpace(number) ? null
        : number.Length <= Shown ? new string('•', number.Length)
        : new string('•', number.Length - Shown) + number[^Shown..];
}
