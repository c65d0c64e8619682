using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Loans;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Data.Seeding;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Imports;

/// <summary>Keeps previews, saves them, and takes saved ones back. One audit entry stands for a whole import (ADR 0011).</summary>
public sealed class ImportRuns(PortalDbContext db, Actor actor, PortalClock clock)
{
    private const int LongestRemarks = 4_000;
    private const int LongestDetail = 2_000;

    /// <summary>Writes down what a preview found: the run, its lines, and the file until it is saved.</summary>
    /// <param name="id">The key, made when the form was shown.</param>
    /// <param name="plan">The preview.</param>
    /// <param name="keepContent">Whether the file is needed again to be saved later.</param>
    public async Task<ImportRun> KeepAsync(Guid id, ImportPlan plan, bool keepContent)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var request = plan.Request;
        var run = ImportRun.Read(
            id, request.Kind, Shortened(Path.GetFileName(request.FileName), 256), Convert.ToHexString(SHA256.HashData(request.Content)),
            request.DataDate, clock.UtcNow, actor.UserName);
        run.Found(plan.Counts, plan.Digest(), Remarks(plan));
        var file = new ImportFile(id, keepContent ? request.Content : null, plan.Header);
        await BulkWriter.WriteAsync(db, [[run], [file], Lines(id, plan)]);
        return run;
    }

    /// <summary>Replaces what a preview said by what holds now; the file stays.</summary>
    public async Task RenewAsync(Guid runId, ImportPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var run = await db.ImportRuns.SingleAsync(one => one.Id == runId);
        run.Found(plan.Counts, plan.Digest(), Remarks(plan));
        await db.SaveChangesAsync();
        await db.ImportLines.Where(line => line.RunId == runId).ExecuteDeleteAsync();
        await BulkWriter.WriteAsync(db, [Lines(runId, plan)]);
    }

    /// <summary>
    /// Saves what a plan left in the context, in one transaction. Throws TK-217 when rows are refused and not to be skipped, TK-218 when the
    /// plan differs from what the run showed.
    /// </summary>
    public async Task ApplyAsync(Guid runId, ImportPlan plan, bool skipRefused)
    {
        ArgumentNullException.ThrowIfNull(plan);
        await db.ForeseeChangedAsync();
        var undo = UndoLog.Of(db);
        var run = await db.ImportRuns.SingleAsync(one => one.Id == runId);
        var file = await db.ImportFiles.SingleAsync(one => one.RunId == runId);
        run.Apply(plan.Digest(), skipRefused, clock.UtcNow);
        file.Keep(undo);
        actor.Summary = Summary(run, "Applied");
        await db.SaveChangesAsync();
    }

    /// <summary>
    /// Takes the last saved import of its kind back: what it added goes, what it changed gets its old values. Throws TK-219 when a later one
    /// stands, TK-220 when something was changed since or stands on it.
    /// </summary>
    public async Task UndoAsync(Guid runId)
    {
        var run = await db.ImportRuns.SingleAsync(one => one.Id == runId);
        var last = await db.ImportRuns.Where(one => one.Kind == run.Kind && one.Status == ImportStatus.Applied)
            .OrderByDescending(one => one.AppliedAtUtc).Select(one => one.Id).FirstOrDefaultAsync();
        var applied = run.AppliedAtUtc;
        run.Undo(last == run.Id, clock.UtcNow, actor.UserName);
        var file = await db.ImportFiles.SingleAsync(one => one.RunId == runId);
        await new UndoOfImport(db).TakeBackAsync(UndoLog.Read(file.Undo!), applied!.Value);
        await db.ForeseeChangedAsync();
        file.Keep(null);
        actor.Summary = Summary(run, "Undone");
        try
        {
            await db.SaveChangesAsync();
        }
        catch (Exception standing) when (standing is InvalidOperationException or DbUpdateException and not DbUpdateConcurrencyException)
        {
            throw new RuleViolationException(ImportRules.NothingStandsOnIt, "trong cổng đã có dữ liệu khác dựa vào lần nhập này");
        }
    }

    private static string Remarks(ImportPlan plan) => Shortened(string.Join('\n', plan.Remarks), LongestRemarks);

    private static List<ImportLine> Lines(Guid runId, ImportPlan plan) => [.. plan.Rows.Where(IsWorthKeeping).Select(row => Line(runId, row))];

    private static bool IsWorthKeeping(PlannedRow row) => row.Outcome != ImportOutcome.Unchanged || row.Notes.Length > 0;

    private static ImportLine Line(Guid runId, PlannedRow row) =>
        new(runId, row.Number, row.Outcome, Shortened(row.Key, 64), Shortened(row.Detail, LongestDetail), Shortened(row.Notes, LongestDetail), row.Source);

    private static string Shortened(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";

    private static string Summary(ImportRun run, string did)
    {
        var counts = run.Counts;
        var entry = new
        {
            row = nameof(ImportRun), did, run.Id, Kind = run.Kind.ToString(), run.FileName, run.FileHash,
            counts.New, counts.Changed, counts.Unchanged, counts.Ignored, counts.Refused,
        };
        return Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(new[] { entry }, AuditJsonOptions.Value));
    }

    private static readonly Lazy<JsonSerializerOptions> AuditJsonOptions = new(() =>
        new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) });
}
