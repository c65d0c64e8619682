using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Figures;
using TkvvPortal.Domain.Figures;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.KeptMonths;

/// <summary>Chốt số liệu tháng: which months are kept, and keeping the one that has just ended.</summary>
public sealed class KeepMonth(PortalDbContext db, MonthKeeper keeper, PortalClock clock) : IUseCase
{
    /// <param name="Kept">The months kept, latest first.</param>
    /// <param name="Turn">The month that has just ended, while it is not kept.</param>
    /// <param name="DataDate">The newest data date of the bank's balances now.</param>
    public sealed record Page(PageOf<MonthSnapshot> Kept, FiscalMonth? Turn, DateOnly? DataDate)
    {
        /// <summary>Whether the bank's balances are of before the end of the month to be kept.</summary>
        public bool IsEarly => Turn is { } turn && !(DataDate > turn.LastDay);
    }

    public sealed class Form
    {
        [Required(ErrorMessage = "Thiếu tháng chốt số liệu."), Display(Name = "Tháng")]
        public FiscalMonth? Month { get; set; }
    }

    /// <summary>The page: four queries.</summary>
    public async Task<Page> PageAsync(int page)
    {
        var turn = clock.Month.Previous();
        var isKept = await db.MonthSnapshots.AnyAsync(one => one.Month == turn);
        return new Page(
            await db.MonthSnapshots.AsNoTracking().OrderByDescending(one => one.Month).ToPageAsync(page),
            isKept ? null : turn, await db.Loans.MaxAsync(loan => (DateOnly?)loan.AsOf));
    }

    /// <summary>Keeps the month; false when it was kept before. Throws TK-495.</summary>
    public Task<bool> HandleAsync(Form form) => keeper.KeepAsync(form.Month!.Value);
}
