using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>Records what members paid: all rows or none, one receipt each, once however often the form is sent.</summary>
public sealed class RecordReceipts(PortalDbContext db, Policies policies, CurrentUser user, PortalClock clock) : IUseCase
{
    private const int Attempts = 3;

    public sealed class Form : IVersionedForm
    {
        public Guid Id { get; set; }

        public Guid Version { get; set; }

        [Required(ErrorMessage = "Hãy nhập ngày thu."), Display(Name = "Ngày thu")]
        public DateOnly? ReceivedOn { get; set; }

        public List<Row> Rows { get; set; } = [];
    }

    public sealed class Row
    {
        public Guid MembershipId { get; set; }

        [Display(Name = "thu đủ")]
        public bool PaidInFull { get; set; }

        [Display(Name = "thu lãi")]
        public Vnd? Interest { get; set; }

        [Display(Name = "thu tiền gửi")]
        public Vnd? Deposit { get; set; }

        /// <summary>"Thu đủ" means what is still due, unless another amount was typed.</summary>
        internal Payment Pay(Vnd remaining) =>
            new(MembershipId, Interest ?? (PaidInFull ? remaining : Vnd.Zero), Deposit ?? Vnd.Zero);
    }

    /// <summary>What a save recorded.</summary>
    public sealed record Saved(Guid BatchId, int Count, int First, int Last, Vnd Total)
    {
        internal static Saved Of(ReceiptBatch batch) => new(
            batch.Id, batch.Receipts.Count, batch.Receipts[0].Number, batch.Receipts[^1].Number, batch.Interest + batch.Deposit);
    }

    /// <summary>
    /// Records the payments; null when the sheet does not exist for the person. A stale form is refused; a clash over the receipt book alone
    /// (another month of the same group saved at this moment) is tried again.
    /// </summary>
    public async Task<Saved?> HandleAsync(string code, FiscalMonth month, Form form)
    {
        for (var attempt = 1; ; attempt++)
        {
            var reading = await new RecordingReads(db, policies).ReadAsync(code, month, form.ReceivedOn!.Value, clock.Today);
            if (reading is null)
                return null;
            // The sheet is read last: with its version unchanged nothing else can have changed, and this form has not been saved yet.
            if (reading.Sheet.Version != form.Version)
                return await FindAsync(form.Id, reading.Sheet) ?? throw new DbUpdateConcurrencyException("The sheet was saved by somebody else.");
            var batch = Record(reading, form);
            try
            {
                return await db.SaveOnceAsync<ReceiptBatch>(form.Id) ? Saved.Of(batch) : await FindAsync(form.Id, reading.Sheet);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private ReceiptBatch Record(RecordingReads.Reading reading, Form form)
    {
        var payments = form.Rows.ConvertAll(row => row.Pay(reading.Remaining(row.MembershipId)));
        var stamp = user.Stamp(form.ReceivedOn!.Value, clock);
        var batch = reading.Sheet.Record(form.Id, reading.Rows, payments, stamp, reading.Book, reading.Limits);
        db.Expect(reading.Sheet, form.Version);
        if (reading.Book.Version == Guid.Empty)
            db.Add(reading.Book);
        db.Add(batch);
        return batch;
    }

    private async Task<Saved?> FindAsync(Guid batchId, CollectionSheet sheet)
    {
        var receipts = await db.Receipts.AsNoTracking()
            .Where(receipt => receipt.BatchId == batchId && receipt.SheetId == sheet.Id)
            .OrderBy(receipt => receipt.Number)
            .ToListAsync();
        return receipts.Count == 0
            ? null
            : new Saved(batchId, receipts.Count, receipts[0].Number, receipts[^1].Number, receipts.Total(receipt => receipt.Total));
    }
}
