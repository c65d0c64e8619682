using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Cash;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.MonthClosings;

/// <summary>Closes the books of a month: from then on nothing is dated into it.</summary>
public sealed class CloseMonth(PortalDbContext db, MonthStates states, CurrentUser user, PortalClock clock) : IUseCase
{
    /// <summary>What is closed, and what is to be closed next.</summary>
    /// <param name="Closed">The months closed before, latest first.</param>
    /// <param name="Turn">The month whose turn it is; none while it has not ended.</param>
    /// <param name="State">Its figures.</param>
    /// <param name="Form">What is posted.</param>
    public sealed record Page(PageOf<Line> Closed, FiscalMonth? Turn, MonthState? State, Form Form);

    public sealed record Line(FiscalMonth Month, DateOnly ClosedOn, string ClosedByName, Vnd Interest, Vnd Deposit, Vnd Held, string? Note);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [Required(ErrorMessage = "Thiếu tháng khóa sổ."), Display(Name = "Tháng")]
        public FiscalMonth? Month { get; set; }

        [StringLength(2000), Display(Name = "Ghi chú khóa sổ")]
        public string? Note { get; set; }
    }

    public async Task<Page> PageAsync(int page, Form? posted = null)
    {
        var closed = await db.MonthClosings.OrderByDescending(one => one.Month)
            .Select(one => new Line(one.Month, one.ClosedOn, one.ClosedByName, one.Interest, one.Deposit, one.Held, one.Note)).ToPageAsync(page);
        var turn = await TurnAsync();
        var isOver = turn < clock.Month;
        return new Page(
            closed, isOver ? turn : null, isOver ? await states.ReadAsync(turn) : null,
            posted ?? new Form { Id = Guid.CreateVersion7(), Month = turn });
    }

    /// <summary>Closes the month; throws TK-319, TK-320, TK-323.</summary>
    public async Task HandleAsync(Form form)
    {
        if (await db.MonthClosings.AnyAsync(one => one.Id == form.Id))
            return;
        var month = form.Month!.Value;
        db.Add(MonthClosing.Of(form.Id, month, await TurnAsync(), await states.ReadAsync(month), form.Note, user.Stamp(clock.Today, clock)));
        await db.SaveOnceAsync<MonthClosing>(form.Id);
    }

    /// <summary>The month after the one closed last; the first time the month before this one.</summary>
    private async Task<FiscalMonth> TurnAsync() => await db.LastClosedMonthAsync() is { } last ? last.Next() : clock.Month.Previous();
}
