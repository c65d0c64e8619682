using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.ReversalRequests;

/// <summary>The manager approves a request, which takes the receipts back at once, or refuses it.</summary>
public sealed class DecideReversal(PortalDbContext db, Policies policies, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(Facts Request, int Receipts, Vnd Cash, Form Form);

    public sealed record Facts(
        Guid Id, string GroupCode, string GroupName, FiscalMonth Month, string Reason, DateOnly AskedOn, string AskedByName,
        bool? IsApproved, DateOnly? DecidedOn, string? DecidedByName, string? Refusal, Guid? ReceiptId, Guid SheetId, Guid Version);

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [Required(ErrorMessage = "Hãy chọn duyệt hoặc không duyệt."), Display(Name = "Quyết định")]
        public bool? IsApproved { get; set; }

        [StringLength(1000), Display(Name = "Lý do không duyệt")]
        public string? Refusal { get; set; }
    }

    /// <summary>The page; null when the request does not exist for the person. Two queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Form? posted = null)
    {
        var found = await (
            from one in db.ReversalRequests
            where one.Id == id
            join grp in db.Groups on one.GroupId equals grp.Id
            select new Facts(
                one.Id, grp.Code, grp.Name, one.Month, one.Reason, one.AskedOn, one.AskedByName, one.IsApproved, one.DecidedOn,
                one.DecidedByName, one.Refusal, one.ReceiptId, one.SheetId, one.Version)).SingleOrDefaultAsync();
        if (found is null)
            return null;
        var receipts = await Receipts(found.ReceiptId, found.SheetId).Where(one => one.Reversal == null).AsNoTracking().ToListAsync();
        var form = posted ?? new Form();
        if (form.Version == Guid.Empty)
            form.Version = found.Version;
        return new Page(found, receipts.Count, receipts.Total(one => one.Cash), form);
    }

    /// <summary>Decides; false when the request does not exist for the person. Throws TK-314 … TK-317.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        if (await db.ReversalRequests.SingleOrDefaultAsync(one => one.Id == id) is not { } request)
            return false;
        var by = user.Stamp(clock.Today, clock);
        db.Expect(request, form.Version);
        if (form.IsApproved == true)
            await ApproveAsync(request, by);
        else
            request.Refuse(form.Refusal, by);
        await db.SaveChangesAsync();
        return true;
    }

    private async Task ApproveAsync(ReversalRequest request, RecordStamp by)
    {
        var sheet = await db.Sheets.SingleAsync(one => one.Id == request.SheetId);
        var receipts = await Receipts(request.ReceiptId, request.SheetId).ToListAsync();
        var deadline = clock.Today.AddDays((await policies.ReadAsync()).Count(PolicyKey.ShortageDays, clock.Today));
        var approved = request.Approve(sheet, receipts, deadline, by);
        db.AddRange(approved.Reversals);
        if (approved.AtBank is { } surplus)
            db.Add(surplus);
        var ids = approved.Reversals.Select(reversal => reversal.ReceiptId).ToList();
        db.RemoveRange(await db.CarriedReceipts.Where(carried => ids.Contains(carried.ReceiptId)).ToListAsync());
        db.Expect(sheet, sheet.Version);
    }

    private IQueryable<Receipt> Receipts(Guid? receiptId, Guid sheetId) => receiptId is { } id
        ? db.Receipts.Include(one => one.Reversal).Where(one => one.Id == id)
        : db.Receipts.Include(one => one.Reversal).Where(one => one.SheetId == sheetId);
}
