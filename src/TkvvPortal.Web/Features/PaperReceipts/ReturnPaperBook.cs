using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.PaperReceipts;

/// <summary>Takes a range of paper receipts back: what was not used is accounted for, and nothing more is entered.</summary>
public sealed class ReturnPaperBook(PortalDbContext db, ShowPaperBook show, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(ShowPaperBook.Page Book, Form Form);

    public sealed class Form : IVersionedForm
    {
        public Guid Version { get; set; }

        [StringLength(1000), Display(Name = "Xử lý tờ chưa dùng")]
        public string? ReturnNote { get; set; }
    }

    public async Task<Page?> PageAsync(string code, Guid id, Form? posted = null)
    {
        if (await show.PageAsync(code, id) is not { } book)
            return null;
        var form = posted ?? new Form();
        if (form.Version == Guid.Empty)
            form.Version = await db.NumberRanges.Where(range => range.Id == id).Select(range => range.Version).SingleAsync();
        return new Page(book, form);
    }

    /// <summary>Records the return; false when the range does not exist for the person. Throws TK-048, TK-322.</summary>
    public async Task<bool> HandleAsync(string code, Guid id, Form form)
    {
        var range = await db.NumberRanges.SingleOrDefaultAsync(one => one.Id == id && db.Groups.Any(grp => grp.Id == one.GroupId && grp.Code == code));
        if (range is null)
            return false;
        range.Return(await db.Receipts.CountAsync(receipt => receipt.RangeId == id), form.ReturnNote, user.Stamp(clock.Today, clock));
        db.Expect(range, form.Version);
        await db.SaveChangesAsync();
        return true;
    }
}
