using System.ComponentModel.DataAnnotations;
using TkvvPortal.Data;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.HandIns;

/// <summary>The session accountant takes what was counted, or sends it back to be counted again.</summary>
public sealed class ReceiveCash(PortalDbContext db, SheetCash cash, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(CashHead Head, Vnd DueNow, Form Form);

    public sealed class Form : IVersionedForm
    {
        public Guid Id { get; set; }

        public Guid Version { get; set; }

        [Required(ErrorMessage = "Hãy chọn nhận tiền hoặc trả lại."), Display(Name = "Kết quả")]
        public bool? IsReceived { get; set; }

        [StringLength(1000), Display(Name = "Lý do nhận khi chưa kiểm tra")]
        public string? UncheckedReason { get; set; }

        [StringLength(1000), Display(Name = "Lý do trả lại")]
        public string? Reason { get; set; }
    }

    /// <summary>The page; null when no count waits for the person.</summary>
    public async Task<Page?> PageAsync(string code, FiscalMonth month, Form? posted = null)
    {
        if (await cash.FindAsync(code, month) is not { Waiting: { } waiting } head)
            return null;
        var form = posted ?? new Form { Id = Guid.CreateVersion7() };
        if (form.Version == Guid.Empty)
            form.Version = waiting.Version;
        return new Page(head, await cash.DueAsync(head.Sheet, waiting.UpTo), form);
    }

    /// <summary>Receives or sends back; false when no count waits for the person. Throws TK-304 … TK-307, TK-309.</summary>
    public async Task<bool> HandleAsync(string code, FiscalMonth month, Form form)
    {
        if (await db.FindAsync<HandIn>(form.Id) is not null)
            return true;
        if (await cash.FindAsync(code, month) is not { Waiting: { } waiting } head)
            return false;
        var by = user.Stamp(clock.Today, clock);
        db.Expect(waiting, form.Version);
        if (form.IsReceived == true)
            await ReceiveAsync(head, waiting, form, by);
        else
            waiting.SendBack(form.Reason, by);
        await db.SaveChangesAsync();
        return true;
    }

    private async Task ReceiveAsync(CashHead head, CashCount waiting, Form form, Domain.Receipts.RecordStamp by)
    {
        var dueNow = await cash.DueAsync(head.Sheet, waiting.UpTo);
        var handIn = HandIn.Receive(form.Id, waiting, head.Sheet, dueNow, head.LastCheck, form.UncheckedReason, by);
        db.Expect(head.Sheet, head.Sheet.Version);
        db.Add(handIn);
        if (CashDifference.Of(Guid.CreateVersion7(), handIn, waiting, by) is { } difference)
            db.Add(difference);
    }
}
