using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Data.Imports;

/// <summary>Says in words what each row of a file adds or changes, from what the context found changed.</summary>
internal sealed class Differences(PortalDbContext db, IReadOnlyDictionary<Guid, string> names)
{
    public PlannedRow Of(RowInWork work)
    {
        var row = work.Row;
        var notes = string.Join("; ", row.Notes);
        if (row.IsRefused)
            return new PlannedRow(row.Number, ImportOutcome.Refused, work.Key, string.Join(" ", row.Refusals), notes, CsvText.Line(work.Source.Cells.Select(cell => cell.Text)));
        if (work.IgnoredBecause is { } reason)
            return new PlannedRow(row.Number, ImportOutcome.Ignored, work.Key, reason, notes, "");
        List<EntityEntry> entries = [.. work.Touched.Select(db.Entry).Where(entry => entry.State is EntityState.Added or EntityState.Modified)];
        var outcome = entries.Count == 0 ? ImportOutcome.Unchanged
            : entries.Exists(entry => entry.Entity == work.Touched[0] && entry.State == EntityState.Added) ? ImportOutcome.New
            : ImportOutcome.Changed;
        var detail = outcome == ImportOutcome.Changed ? string.Join("; ", entries.SelectMany(Said)) : "";
        return new PlannedRow(row.Number, outcome, work.Key, detail, notes, "");
    }

    private IEnumerable<string> Said(EntityEntry entry) => entry.State == EntityState.Added
        ? [$"thêm {FieldTitles.OfRow(entry.Metadata.ClrType)}"]
        : entry.Properties.Where(property => property.IsModified && FieldTitles.Of(property.Metadata.Name) is not null)
            .Select(property => $"{FieldTitles.Of(property.Metadata.Name)}: {Text(property.Metadata.Name, property.OriginalValue)} → {Text(property.Metadata.Name, property.CurrentValue)}");

    private string Text(string name, object? value) => value switch
    {
        null or "" => "(trống)",
        Guid key => names.GetValueOrDefault(key, "?"),
        bool yes => yes ? "có" : "không",
        DateOnly day => day.ToString("dd/MM/yyyy"),
        TimeOnly time => time.ToString("HH:mm"),
        Enum choice => FieldTitles.OfChoice(choice),
        string secret when name is "NationalId" or "Phone" or "LeaderPhone" => "…" + secret[^Math.Min(3, secret.Length)..],
        _ => value.ToString()!,
    };
}
