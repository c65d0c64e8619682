using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Brings refused rows back to where they are shown, with the member's name before each message.</summary>
internal static class PostedRows
{
    private const string Prefix = "Form.Rows[";

    /// <summary>What was typed in a field, and why it was refused; the name is left out where it stands beside the field.</summary>
    public static (string? Text, string? Error) Typed(this ModelStateDictionary state, int index, string field, string name)
    {
        if (!state.TryGetValue($"{Prefix}{index}].{field}", out var entry))
            return default;
        var error = entry.Errors.Count == 0 ? null : entry.Errors[0].ErrorMessage;
        return (entry.AttemptedValue, error?.Replace(name + ": ", "", StringComparison.Ordinal));
    }

    /// <summary>
    /// Names every message of a row. A posted row that is not the row shown at its place (somebody tampered with the form) loses its place:
    /// its messages go to the top, its amounts are dropped.
    /// </summary>
    public static void Arrange(ModelStateDictionary state, RecordReceipts.Form form, IReadOnlyList<SheetLine> lines)
    {
        for (var index = 0; index < form.Rows.Count; index++)
        {
            var prefix = $"{Prefix}{index}].";
            var isInPlace = index < lines.Count && lines[index].Row.MembershipId == form.Rows[index].MembershipId;
            foreach (var (key, entry) in state.FindKeysWithPrefix(prefix[..^1]).ToList())
            {
                if (isInPlace)
                    Name(entry, lines[index].Name);
                else
                    MoveToTop(state, key, entry);
            }
        }
    }

    private static void Name(ModelStateEntry entry, string name)
    {
        for (var index = 0; index < entry.Errors.Count; index++)
            entry.Errors[index] = new ModelError($"{name}: {entry.Errors[index].ErrorMessage}");
    }

    private static void MoveToTop(ModelStateDictionary state, string key, ModelStateEntry entry)
    {
        foreach (var error in entry.Errors)
            state.AddModelError("", error.ErrorMessage);
        state.Remove(key);
    }
}
