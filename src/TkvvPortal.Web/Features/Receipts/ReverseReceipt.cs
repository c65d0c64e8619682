using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Receipts;

/// <summary>Takes a receipt back with a reason; the receipt and its number stay.</summary>
public sealed class ReverseReceipt(PortalDbContext db, ShowReceipt show, CurrentUser user, PortalClock clock) : IUseCase
{
    private const int Attempts = 3;

    public sealed record Page(ShowReceipt.Page Shown, DateOnly Today, Form Form);

    public sealed class Form
    {
        public Guid Id { get; set; }

        // The words of rule TK-040, said together with the missing confirmation.
        [Required(ErrorMessage = "Hãy ghi lý do hủy biên lai."), StringLength(1000), Display(Name = "Lý do hủy")]
        public string? Reason { get; set; }

        [Range(typeof(bool), "true", "true", ErrorMessage = "Hãy đánh dấu vào ô xác nhận trước khi hủy biên lai.")]
        [Display(Name = "xác nhận")]
        public bool IsConfirmed { get; set; }
    }

    /// <summary>The page; null when the receipt does not exist for the person.</summary>
    public async Task<Page?> PageAsync(string code, int year, int number, Form? posted = null) =>
        await show.PageAsync(code, year, number) is { } shown
            ? new Page(shown, clock.Today, posted ?? new Form { Id = Guid.CreateVersion7() })
            : null;

    /// <summary>Reverses the receipt today; false when it does not exist for the person. Throws TK-039, TK-040, and TK-313 when its money is at the bank.</summary>
    public async Task<bool> HandleAsync(string code, int year, int number, Form form)
    {
        for (var attempt = 1; ; attempt++)
        {
            var receipt = await db.Receipts.Include(one => one.Reversal).SingleOrDefaultAsync(one =>
                one.Year == year && one.Number == number && db.Groups.Any(group => group.Id == one.GroupId && group.Code == code));
            if (receipt is null)
                return false;
            if (receipt.Reversal?.Id == form.Id)
                return true;
            await ReverseAsync(receipt, form);
            try
            {
                await db.SaveOnceAsync<ReceiptReversal>(form.Id);
                return true;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Whoever has the sheet open sees the reversal before recording on it: what is still due has changed.</summary>
    private async Task ReverseAsync(Receipt receipt, Form form)
    {
        var sheet = await db.Sheets.SingleAsync(one => one.Id == receipt.SheetId);
        sheet.RefuseAlone(receipt);
        db.Add(receipt.Reverse(form.Id, form.Reason ?? "", user.Stamp(clock.Today, clock)));
        // The payer may have moved: the new group no longer reckons with it.
        db.RemoveRange(await db.CarriedReceipts.Where(carried => carried.ReceiptId == receipt.Id).ToListAsync());
        sheet.Turn();
        db.Expect(sheet, sheet.Version);
    }
}
