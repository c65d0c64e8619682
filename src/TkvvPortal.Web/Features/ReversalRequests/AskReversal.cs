using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;
using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.ReversalRequests;

/// <summary>Asks that a receipt, or all receipts of a sheet, be taken back after the money went to the bank.</summary>
public sealed class AskReversal(PortalDbContext db, CurrentUser user, PortalClock clock) : IUseCase
{
    /// <param name="Code">The group.</param>
    /// <param name="Month">The month of the sheet.</param>
    /// <param name="Number">The receipt; none for the whole sheet.</param>
    /// <param name="Receipts">How many valid receipts would be taken back.</param>
    /// <param name="Cash">Their cash.</param>
    /// <param name="Form">What is posted.</param>
    public sealed record Page(string Code, FiscalMonth Month, string? Number, int Receipts, Vnd Cash, Form Form);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [StringLength(1000), Display(Name = "Lý do đề nghị hủy")]
        public string? Reason { get; set; }
    }

    /// <summary>What is asked for: one receipt by its year and number, or the sheet of a month.</summary>
    public sealed record Target(string Code, FiscalMonth? Month, int Year = 0, int Number = 0);

    public async Task<Page?> PageAsync(Target target, Form? posted = null)
    {
        if (await FindAsync(target) is not { } found)
            return null;
        var valid = found.Receipts.Where(receipt => receipt.Reversal is null).ToList();
        return new Page(
            target.Code, found.Sheet.Month, found.Receipt is { } one ? ReceiptTexts.Number(one.Year, one.Number) : null,
            valid.Count, valid.Total(receipt => receipt.Cash), posted ?? new Form { Id = Guid.CreateVersion7() });
    }

    /// <summary>Files the request; false when there is no such receipt or sheet for the person. Throws TK-040, TK-316.</summary>
    public async Task<bool> HandleAsync(Target target, Form form)
    {
        if (await FindAsync(target) is not { } found)
            return false;
        if (found.Receipts.TrueForAll(receipt => receipt.Reversal is not null))
            throw new RuleViolationException(CashRules.SomethingToReverse);
        db.Add(new ReversalRequest(form.Id, found.Sheet, found.Receipt, form.Reason, user.Stamp(clock.Today, clock)));
        await db.SaveOnceAsync<ReversalRequest>(form.Id);
        return true;
    }

    private async Task<Found?> FindAsync(Target target)
    {
        var receipts = db.Receipts.AsNoTracking().Include(one => one.Reversal)
            .Where(one => db.Groups.Any(group => group.Id == one.GroupId && group.Code == target.Code));
        var chosen = target.Month is { } month
            ? await receipts.Where(one => one.Month == month).ToListAsync()
            : await receipts.Where(one => one.Year == target.Year && one.Number == target.Number).ToListAsync();
        if (chosen.Count == 0)
            return null;
        var sheet = await db.Sheets.SingleAsync(one => one.Id == chosen[0].SheetId);
        return new Found(sheet, target.Month is null ? chosen[0] : null, chosen);
    }

    private sealed record Found(CollectionSheet Sheet, Receipt? Receipt, List<Receipt> Receipts);
}
