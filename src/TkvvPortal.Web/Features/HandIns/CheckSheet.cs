using System.ComponentModel.DataAnnotations;
using TkvvPortal.Data;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.HandIns;

/// <summary>The organisation's officer checks the sheet before the leader pays in.</summary>
public sealed class CheckSheet(PortalDbContext db, SheetCash cash, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(CashHead Head, Vnd Due, Form Form);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [Display(Name = "đủ dòng")]
        public bool IsComplete { get; set; }

        [Display(Name = "đủ chữ ký")]
        public bool IsSigned { get; set; }

        [StringLength(1000), Display(Name = "Ghi chú kiểm tra")]
        public string? Remark { get; set; }
    }

    public async Task<Page?> PageAsync(string code, FiscalMonth month, Form? posted = null) =>
        await cash.FindAsync(code, month) is { } head
            ? new Page(head, (await cash.DueAsync(head.Sheet)).Amount, posted ?? new Form { Id = Guid.CreateVersion7() })
            : null;

    /// <summary>Records the check; false when there is no such sheet for the person. Throws TK-318.</summary>
    public async Task<bool> HandleAsync(string code, FiscalMonth month, Form form)
    {
        if (await cash.FindAsync(code, month) is not { } head)
            return false;
        db.Add(new SheetCheck(form.Id, head.Sheet, form.IsComplete, form.IsSigned, form.Remark, user.Stamp(clock.Today, clock)));
        await db.SaveOnceAsync<SheetCheck>(form.Id);
        return true;
    }
}
