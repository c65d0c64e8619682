using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Places;

/// <summary>Gives a hamlet another name or commune from a day on, or puts it on or off the list of difficult hamlets; its groups follow when the day comes.</summary>
public sealed class ChangeHamlet(PortalDbContext db, PlacesOfToday places, PortalClock clock) : IUseCase
{
    public sealed record Page(string Code, string Name, IReadOnlyList<Choice> Communes, DateOnly Earliest, Form Form);

    public sealed record Choice(Guid Id, string Name);

    public sealed class Form : PlaceForm
    {
        [Required, StringLength(100), Display(Name = "tên ấp")]
        public string? Name { get; set; }

        [Required, Display(Name = "xã")]
        public Guid? CommuneId { get; set; }

        [Display(Name = "ấp đặc biệt khó khăn")]
        public bool IsDifficult { get; set; }
    }

    /// <summary>The page, or null when there is no such hamlet; two queries.</summary>
    public async Task<Page?> PageAsync(string code, Form? form = null)
    {
        if (await Find(db.Hamlets.AsNoTracking(), code) is not { } hamlet)
            return null;
        var last = hamlet.Placements.MaxBy(one => one.ValidFrom);
        return new Page(
            code, hamlet.Name,
            await db.Communes.Where(commune => commune.ValidTo == null).OrderBy(commune => commune.Code).Select(commune => new Choice(commune.Id, commune.Name)).ToListAsync(),
            clock.Month.FirstDay,
            form ?? new Form { Name = last?.Name ?? hamlet.Name, CommuneId = last?.CommuneId ?? hamlet.CommuneId, IsDifficult = last?.IsDifficult ?? hamlet.IsDifficult });
    }

    /// <summary>Saves; false when there is no such hamlet. The same change again changes nothing.</summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        if (await Find(db.Hamlets, code) is not { } hamlet)
            return false;
        var (on, communeId) = (form.EffectiveOn!.Value, form.CommuneId!.Value);
        if (hamlet.Placements.Any(one => one.ValidFrom == on && one.Name == form.Name && one.CommuneId == communeId && one.IsDifficult == form.IsDifficult))
            return true;
        if (!await db.Communes.AnyAsync(commune => commune.Id == communeId && commune.ValidTo == null && commune.ValidFrom <= on))
            throw IdentityAnswers.Refusal(nameof(Form.CommuneId), "Hãy chọn một xã đang có vào ngày hiệu lực và chưa có lịch sáp nhập.");
        var taken = await db.HamletsOn(on).Where(other => other.CommuneId == communeId && other.HamletId != hamlet.Id).Select(other => other.Name).ToListAsync();
        hamlet.Change(form.Name!, communeId, form.IsDifficult, form.ToChange(), clock.Today, taken);
        await db.SaveChangesAsync();
        await places.RenewAsync();
        return true;
    }

    private static Task<Hamlet?> Find(IQueryable<Hamlet> hamlets, string code) =>
        hamlets.Include(hamlet => hamlet.Placements).SingleOrDefaultAsync(hamlet => hamlet.Code == code);
}
