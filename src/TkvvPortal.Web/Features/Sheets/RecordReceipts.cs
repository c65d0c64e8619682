using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Records what members paid, why others did not, and who has signed: all rows or none, one receipt each, once however often the form is sent.</summary>
public sealed partial class RecordReceipts(PortalDbContext db, RecordingReads reads, CurrentUser user, PortalClock clock) : IUseCase
{
    private const int Attempts = 3;

    /// <summary>What a save recorded: receipts, unless only reasons and signatures were written.</summary>
    public sealed record Saved(Guid? BatchId, int Count, int First, int Last, Vnd Total)
    {
        internal static Saved MarksOnly { get; } = new(null, 0, 0, 0, Vnd.Zero);

        internal static Saved Of(Guid batchId, IReadOnlyList<Receipt> receipts) =>
            new(batchId, receipts.Count, receipts[0].Number, receipts[^1].Number, receipts.Total(receipt => receipt.Total));
    }

    /// <summary>
    /// Records the form; null when the sheet does not exist for the person. A stale form is refused; a clash over the receipt book alone
    /// (another month of the same group saved at this moment) is tried again.
    /// </summary>
    public async Task<Saved?> HandleAsync(string code, FiscalMonth month, Form form)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await reads.ReadAsync(code, month, form) is not { } reading)
                return null;
            // The sheet is read last: with its version unchanged nothing else can have changed, and this form has not been saved yet.
            if (reading.Sheet.Version != form.Version)
                return await FindAsync(form, reading) ?? throw new DbUpdateConcurrencyException("The sheet was saved by somebody else.");
            var batch = Record(reading, form);
            try
            {
                if (batch is null)
                    await db.SaveChangesAsync();
                else if (!await db.SaveOnceAsync<ReceiptBatch>(form.Id))
                    return await FindAsync(form, reading);
                return batch is null ? Saved.MarksOnly : Saved.Of(batch.Id, batch.Receipts);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>
    /// What the form would record, checked by the same rules and not saved; null when the sheet does not exist for the person. Throws when the
    /// form is stale or a rule refuses it.
    /// </summary>
    public async Task<(RecordingReads.Reading Reading, IReadOnlyList<Payment> Payments)?> TryAsync(string code, FiscalMonth month, Form form)
    {
        if (await reads.ReadAsync(code, month, form) is not { } reading)
            return null;
        if (reading.Sheet.Version != form.Version)
            throw new DbUpdateConcurrencyException("The sheet was saved by somebody else.");
        Record(reading, form);
        return (reading, Payments(reading, form));
    }

    private static List<Payment> Payments(RecordingReads.Reading reading, Form form) =>
        form.Rows.ConvertAll(row => row.Pay(reading.Remaining(row.MembershipId)));

    /// <summary>Puts the receipts and marks into the context; no batch when nothing was paid but something was written beside a row.</summary>
    private ReceiptBatch? Record(RecordingReads.Reading reading, Form form)
    {
        var stamp = user.Stamp(form.ReceivedOn!.Value, clock);
        var isMarked = Mark(reading, form, stamp);
        db.Expect(reading.Sheet, form.Version);
        if (isMarked && form.Rows.TrueForAll(row => row.IsEmpty))
        {
            reading.Sheet.Turn();
            return null;
        }

        var batch = reading.Sheet.Record(form.Id, reading.Rows, Payments(reading, form), stamp, reading.Numbers, reading.Limits);
        if (reading.Numbers is ReceiptBook { Version: var version } book && version == Guid.Empty)
            db.Add(book);
        db.Add(batch);
        return batch;
    }

    private bool Mark(RecordingReads.Reading reading, Form form, RecordStamp stamp)
    {
        var isMarked = false;
        foreach (var row in form.Rows.Where(row => reading.Has(row.MembershipId)))
        {
            var known = reading.Marks.GetValueOrDefault(row.MembershipId);
            var mark = known ?? new SheetMark(reading.Sheet, row.MembershipId);
            if (known is not null)
                db.Attach(known);
            if (!mark.Write(row.Reason, row.IsSigned, stamp))
                continue;
            isMarked = true;
            if (known is null)
                db.Add(mark);
        }

        return isMarked;
    }

    private async Task<Saved?> FindAsync(Form form, RecordingReads.Reading reading)
    {
        var receipts = await db.Receipts.AsNoTracking()
            .Where(receipt => receipt.BatchId == form.Id && receipt.SheetId == reading.Sheet.Id)
            .OrderBy(receipt => receipt.Number)
            .ToListAsync();
        if (receipts.Count > 0)
            return Saved.Of(form.Id, receipts);
        return form.Rows.TrueForAll(row => row.IsEmpty) && reading.Stand(form.Rows) ? Saved.MarksOnly : null;
    }
}
