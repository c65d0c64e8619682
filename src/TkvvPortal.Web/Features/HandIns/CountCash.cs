using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.HandIns;

/// <summary>The board counts the money of a sheet by denomination; the count must equal the sheet, or the difference is explained.</summary>
public sealed class CountCash(PortalDbContext db, SheetCash cash, Policies policies, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(CashHead Head, Vnd Due, DateOnly LatestDeadline, Form Form);

    public sealed class Form
    {
        public Guid Id { get; set; }

        public List<Piece> Notes { get; set; } = [];

        [StringLength(1000), Display(Name = "Lý do chênh lệch")]
        public string? Reason { get; set; }

        [Display(Name = "Hạn bù tiền thiếu")]
        public DateOnly? Deadline { get; set; }
    }

    public sealed class Piece
    {
        [Display(Name = "Mệnh giá")]
        public int Value { get; set; }

        [Range(0, Banknotes.MostPieces), Display(Name = "Số tờ")]
        public int? Pieces { get; set; }
    }

    public async Task<Page?> PageAsync(string code, FiscalMonth month, Form? posted = null)
    {
        if (await cash.FindAsync(code, month) is not { } head)
            return null;
        var form = posted ?? new Form { Id = Guid.CreateVersion7() };
        var pieces = form.Notes.Where(note => note.Pieces is not null).ToLookup(note => note.Value, note => note.Pieces);
        form.Notes = [.. Banknotes.Values.Select(value => new Piece { Value = value, Pieces = pieces[value].FirstOrDefault() })];
        return new Page(head, (await cash.DueAsync(head.Sheet)).Amount, await LatestAsync(), form);
    }

    /// <summary>Records the count; false when there is no such sheet for the person. Throws TK-300 … TK-303, TK-308.</summary>
    public async Task<bool> HandleAsync(string code, FiscalMonth month, Form form)
    {
        if (await cash.FindAsync(code, month) is not { } head)
            return false;
        if (head.Waiting?.Id == form.Id)
            return true;
        CashCount.RefuseSecond(head.Waiting);
        var notes = new Banknotes([.. form.Notes.Where(note => note.Pieces > 0).OrderByDescending(note => note.Value).Select(note => new NotePieces(note.Value, note.Pieces!.Value))]);
        var explained = new Explanation(form.Reason, form.Deadline, await LatestAsync());
        db.Add(CashCount.Take(form.Id, head.Sheet, await cash.DueAsync(head.Sheet), notes, explained, user.Stamp(clock.Today, clock)));
        try
        {
            await db.SaveOnceAsync<CashCount>(form.Id);
        }
        catch (DbUpdateException) when (db.ChangeTracker.Entries().All(entry => entry.State == EntityState.Unchanged))
        {
            // Somebody else of the board was first: the database holds one waiting count a sheet.
            throw new RuleViolationException(CashRules.OneCountAtATime);
        }

        return true;
    }

    /// <summary>Takes the waiting count back; false when there is none for the person. Throws TK-304.</summary>
    public async Task<bool> WithdrawAsync(string code, FiscalMonth month)
    {
        if (await cash.FindAsync(code, month) is not { Waiting: { } waiting })
            return false;
        waiting.Withdraw(user.Stamp(clock.Today, clock));
        await db.SaveChangesAsync();
        return true;
    }

    private async Task<DateOnly> LatestAsync() => clock.Today.AddDays((await policies.ReadAsync()).Count(PolicyKey.ShortageDays, clock.Today));
}
