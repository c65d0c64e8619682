using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace TkvvPortal.Data.Interceptors;

/// <summary>Writes changed rows as JSON: kind of row, what happened, new values, and old ones where a value was replaced.</summary>
internal static class AuditJson
{
    private static readonly HashSet<string> Unrecorded =
        ["GroupId", "Version", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "NationalId", "CheckCode", "Seal", "LastSeal"];

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(IEnumerable<EntityEntry> changes)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var entry in changes)
                Write(json, entry);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, EntityEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("row", entry.Metadata.ClrType.Name);
        json.WriteString("did", entry.State.ToString());
        foreach (var property in entry.Properties.Where(property => Matters(entry, property)))
        {
            if (entry.State == EntityState.Modified && !property.Metadata.IsPrimaryKey())
                json.WriteString(property.Metadata.Name + " (trước)", Text(property.OriginalValue));
            json.WriteString(property.Metadata.Name, Text(property.CurrentValue));
        }

        json.WriteEndObject();
    }

    private static bool Matters(EntityEntry entry, PropertyEntry property) =>
        !Unrecorded.Contains(property.Metadata.Name)
        && (property.Metadata.IsPrimaryKey()
            || (entry.State == EntityState.Modified ? property.IsModified : property.CurrentValue is not null));

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
