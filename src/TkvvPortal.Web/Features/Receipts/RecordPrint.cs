using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Receipts;

/// <summary>Records that receipts are put on paper, so that every paper after the first is marked as a reprint.</summary>
public sealed class RecordPrint(PortalDbContext db, GroupHeads groups, CurrentUser user, PortalClock clock) : IUseCase
{
    private const int Attempts = 3;

    public sealed class Form
    {
        public Guid Id { get; set; }

        /// <summary>The save whose receipts are printed.</summary>
        [Display(Name = "Lần ghi thu")]
        public Guid? Batch { get; set; }

        /// <summary>Or one receipt: year and number, such as 2026-0008.</summary>
        [StringLength(12), Display(Name = "Số biên lai")]
        public string? Number { get; set; }
    }

    /// <summary>Records a run once, however often the form is sent; false when there are no such receipts for the person.</summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        if (await groups.FindAsync(code) is not { } head || PrintReceipts.Chosen(db.Receipts.AsNoTracking(), form.Batch, form.Number) is not { } chosen)
            return false;
        var receipts = chosen.Where(receipt => receipt.GroupId == head.Id);
        for (var attempt = 1; ; attempt++)
        {
            if (await db.ReceiptPrints.AnyAsync(print => print.RunId == form.Id))
                return true;
            var found = await receipts.Select(receipt => new { Receipt = receipt, Before = db.ReceiptPrints.Count(print => print.ReceiptId == receipt.Id) }).ToListAsync();
            if (found.Count == 0)
                return false;
            db.AddRange(found.Select(one => new ReceiptPrint(form.Id, one.Receipt, one.Before, user.Stamp(clock.Today, clock))));
            try
            {
                await db.SaveChangesAsync();
                return true;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Somebody else printed one of them at this moment: theirs is the earlier paper.
                db.ChangeTracker.Clear();
            }
        }
    }
}
