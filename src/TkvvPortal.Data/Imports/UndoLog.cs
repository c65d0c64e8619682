using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using TkvvPortal.Data.Loans;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Imports;

/// <summary>What an import must know to be taken back: keys of what it added, old values of what it changed, and how it left both.</summary>
internal static class UndoLog
{
    /// <summary>Writes down what the context is about to save, as compressed JSON.</summary>
    public static byte[] Of(PortalDbContext db)
    {
        var steps = db.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified && entry.Entity is not (ImportRun or ImportFile) && !entry.IsOnlyForeseen())
            .Select(entry => new UndoStep(
                entry.Metadata.Name,
                [.. entry.Metadata.FindPrimaryKey()!.Properties.Select(key => Stored(key, entry.CurrentValues[key]))],
                entry.State == EntityState.Added ? null : OldValues(entry),
                Fingerprint(entry)));
        using var buffer = new MemoryStream();
        using (var zip = new BrotliStream(buffer, CompressionLevel.Fastest))
            JsonSerializer.Serialize(zip, steps.ToList());
        return buffer.ToArray();
    }

    public static List<UndoStep> Read(byte[] log)
    {
        using var zip = new BrotliStream(new MemoryStream(log), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<List<UndoStep>>(zip)!;
    }

    /// <summary>The key of a step as the context finds rows by.</summary>
    public static object[] Key(IEntityType type, UndoStep step) =>
        [.. type.FindPrimaryKey()!.Properties.Zip(step.Key, (property, value) => Restored(property, value)!)];

    /// <summary>Puts the old values back.</summary>
    public static void Restore(EntityEntry entry, UndoStep step)
    {
        foreach (var (name, value) in step.Old!)
            entry.Property(name).CurrentValue = Restored(entry.Metadata.FindProperty(name)!, value);
    }

    /// <summary>A short digest of all values of a row but its version and what is drawn up from other rows.</summary>
    public static string Fingerprint(EntityEntry entry)
    {
        var values = entry.Metadata.GetProperties().Where(property => IsKept(property.Name))
            .Select(property => Stored(property, entry.CurrentValues[property]).GetRawText());
        return Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(values))[..8]);
    }

    private static Dictionary<string, JsonElement> OldValues(EntityEntry entry) => entry.Properties
        .Where(property => property.IsModified && IsKept(property.Metadata.Name))
        .ToDictionary(property => property.Metadata.Name, property => Stored(property.Metadata, property.OriginalValue));

    private static bool IsKept(string property) => property != nameof(IHaveVersion.Version) && !ForeseeingLoans.IsDrawn(property);

    private static JsonElement Stored(IProperty property, object? value)
    {
        var converter = property.GetTypeMapping().Converter;
        return JsonSerializer.SerializeToElement(converter is null || value is null ? value : converter.ConvertToProvider(value));
    }

    private static object? Restored(IProperty property, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return null;
        var converter = property.GetTypeMapping().Converter;
        var stored = value.Deserialize(converter?.ProviderClrType ?? property.ClrType);
        return converter is null ? stored : converter.ConvertFromProvider(stored);
    }
}

/// <summary>One row to be taken back.</summary>
/// <param name="Row">The kind of row.</param>
/// <param name="Key">Its key.</param>
/// <param name="Old">Old values by property; none for a row that was added.</param>
/// <param name="Left">How the import left it.</param>
internal sealed record UndoStep(string Row, IReadOnlyList<JsonElement> Key, Dictionary<string, JsonElement>? Old, string Left);
