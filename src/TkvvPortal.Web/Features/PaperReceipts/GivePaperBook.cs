using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Sheets;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.PaperReceipts;

/// <summary>Gives the next numbers of the group's book to somebody on its board, for days without network.</summary>
public sealed class GivePaperBook(PortalDbContext db, GroupHeads groups, Policies policies, CurrentUser user, PortalClock clock) : IUseCase
{
    private const int Attempts = 3;

    public sealed record Page(GroupHead Group, IReadOnlyList<string> Board, int Most, int Year, Form Form);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [Required(ErrorMessage = "Hãy nhập số tờ giao."), Display(Name = "Số tờ giao")]
        public int? Count { get; set; }

        [StringLength(100), Display(Name = "Người nhận")]
        public string? HolderName { get; set; }
    }

    public async Task<Page?> PageAsync(string code, Form? posted = null)
    {
        if (await groups.FindAsync(code) is not { } head)
            return null;
        var board = await BoardAsync(head.Id);
        return new Page(head, board, await MostAsync(), clock.Today.Year, posted ?? new Form { Id = Guid.CreateVersion7(), HolderName = board.FirstOrDefault() });
    }

    /// <summary>Gives the numbers out once, however often the form is sent; null when the group does not exist for the person. Throws TK-049, TK-321.</summary>
    public async Task<NumberRange?> HandleAsync(string code, Form form)
    {
        if (await groups.FindAsync(code) is not { } head)
            return null;
        var most = await MostAsync();
        for (var attempt = 1; ; attempt++)
        {
            if (await db.NumberRanges.AsNoTracking().SingleOrDefaultAsync(range => range.Id == form.Id && range.GroupId == head.Id) is { } given)
                return given;
            var year = clock.Today.Year;
            var book = await db.ReceiptBooks.SingleOrDefaultAsync(one => one.GroupId == head.Id && one.Year == year);
            if (book is null)
                db.Add(book = new ReceiptBook(head.Id, year));
            var range = NumberRange.Give(form.Id, book, form.Count!.Value, most, form.HolderName, user.Stamp(clock.Today, clock));
            db.Add(range);
            try
            {
                await db.SaveChangesAsync();
                return range;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Receipts were issued from the book at this moment: the next numbers are others.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<int> MostAsync() => (await policies.ReadAsync()).Count(PolicyKey.PaperRangeMax, clock.Today);

    private Task<List<string>> BoardAsync(Guid groupId) => (
        from term in db.BoardTerms
        where term.GroupId == groupId && term.ValidFrom <= clock.Today && (term.ValidTo == null || term.ValidTo >= clock.Today)
        join stay in db.Memberships on term.MembershipId equals stay.Id
        orderby term.Post
        select stay.Member.FullName).ToListAsync();
}
