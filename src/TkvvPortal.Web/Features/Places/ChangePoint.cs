using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Places;

/// <summary>Gives a transaction point another name or session day from a day on.</summary>
public sealed class ChangePoint(PortalDbContext db, PlacesOfToday places, PortalClock clock) : IUseCase
{
    public sealed record Page(string Code, string Name, DateOnly Earliest, Form Form);

    public sealed class Form : PlaceForm
    {
        [Required, StringLength(100), Display(Name = "tên điểm giao dịch")]
        public string? Name { get; set; }

        [Required, Display(Name = "ngày giao dịch")]
        public int? SessionDay { get; set; }
    }

    /// <summary>The page, or null when there is no such point; one query.</summary>
    public async Task<Page?> PageAsync(string code, Form? form = null)
    {
        if (await Find(db.TransactionPoints.AsNoTracking(), code) is not { } point)
            return null;
        var last = point.Terms.MaxBy(term => term.ValidFrom);
        return new Page(
            code, point.Name, clock.Month.FirstDay,
            form ?? new Form { Name = last?.Name ?? point.Name, SessionDay = last?.SessionDay ?? point.SessionDay });
    }

    /// <summary>Saves; false when there is no such point. The same change again changes nothing.</summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        if (await Find(db.TransactionPoints, code) is not { } point)
            return false;
        if (point.Terms.Any(term => term.ValidFrom == form.EffectiveOn && term.Name == form.Name && term.SessionDay == form.SessionDay))
            return true;
        point.Change(form.Name!, form.SessionDay!.Value, form.ToChange(), clock.Today);
        await db.SaveChangesAsync();
        await places.RenewAsync();
        return true;
    }

    private static Task<TransactionPoint?> Find(IQueryable<TransactionPoint> points, string code) =>
        points.Include(point => point.Terms).SingleOrDefaultAsync(point => point.Code == code);
}
