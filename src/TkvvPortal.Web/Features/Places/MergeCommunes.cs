using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Places;

/// <summary>Sáp nhập xã: choose, look at what changes, confirm. What is confirmed is what was looked at.</summary>
public sealed class MergeCommunes(PortalDbContext db, PlacesOfToday places, PortalClock clock) : IUseCase
{
    public sealed record Page(IReadOnlyList<Choice> Communes, DateOnly Earliest, MergePreview? Preview, Form Form);

    public sealed record Choice(Guid Id, string Name, string Code);

    public sealed class Form : PlaceForm
    {
        public Guid Id { get; set; }

        [Display(Name = "các xã sáp nhập"), MaxLength(20)]
        public List<Guid> CommuneIds { get; set; } = [];

        [Required, StringLength(6), Display(Name = "mã xã mới")]
        public string? Code { get; set; }

        [Required, StringLength(100), Display(Name = "tên xã mới")]
        public string? Name { get; set; }

        [Display(Name = "xác nhận")]
        public bool Confirm { get; set; }

        [StringLength(2000), Display(Name = "nội dung đã xem trước")]
        public string? Previewed { get; set; }

        /// <summary>What the form says, to be compared with what was previewed.</summary>
        public string Fingerprint() => string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{string.Join(',', CommuneIds.Order())}|{Code}|{Name}|{EffectiveOn:yyyy-MM-dd}|{Source}");
    }

    /// <summary>The page without a preview; one query.</summary>
    public async Task<Page> PageAsync(Form form, MergePreview? preview = null) => new(
        await db.Communes.Where(commune => commune.ValidTo == null).OrderBy(commune => commune.Code)
            .Select(commune => new Choice(commune.Id, commune.Name, commune.Code)).ToListAsync(),
        clock.Month.FirstDay, preview, form);

    /// <summary>The page with what would change; seven queries. Refuses what the merge itself would refuse.</summary>
    public async Task<Page> PreviewAsync(Form form)
    {
        var reading = await ReadAsync(form, tracked: false);
        var merge = await PlanAsync(form, reading);
        var preview = MergePreview.Of(reading, merge, await db.CountGroupsAsync([.. reading.Communes.Select(commune => commune.Id)]));
        merge.Do(reading.Hamlets, reading.Points);
        form.Previewed = form.Fingerprint();
        return await PageAsync(form, preview);
    }

    /// <summary>Merges; false when it is not confirmed yet or the form differs from what was looked at. The same form again changes nothing.</summary>
    public async Task<bool> HandleAsync(Form form)
    {
        if (!form.Confirm || form.Previewed != form.Fingerprint() || form.Id == Guid.Empty)
            return false;
        if (await db.Communes.AnyAsync(commune => commune.Id == form.Id))
            return true;
        var reading = await ReadAsync(form, tracked: true);
        var merge = await PlanAsync(form, reading);
        var continued = merge.Continue(reading.Assignments);
        db.Add(merge.Successor);
        db.AddRange(merge.Do(reading.Hamlets, reading.Points));
        foreach (var assignment in continued.Ended)
            assignment.End(continued.LastDay);
        db.RemoveRange(continued.Dropped);
        db.AddRange(continued.Added);
        await db.SaveOnceAsync<Commune>(form.Id);
        await places.RenewAsync();
        return true;
    }

    private async Task<CommuneMerge> PlanAsync(Form form, MergeReading reading)
    {
        if (reading.Communes.Count != form.CommuneIds.Distinct().Count())
            throw IdentityAnswers.Refusal(nameof(Form.CommuneIds), "Hãy chọn xã trong danh sách.");
        var codes = await db.Communes.Select(commune => commune.Code).ToListAsync();
        return CommuneMerge.Plan((form.Id, form.Code!, form.Name!), reading.Communes, form.ToChange(), codes, clock.Today);
    }

    private async Task<MergeReading> ReadAsync(Form form, bool tracked)
    {
        var ids = form.CommuneIds;
        var hamlets = Track(db.Hamlets, tracked).Include(hamlet => hamlet.Placements).Where(hamlet => hamlet.Placements.Any(one => one.ValidTo == null)
            ? hamlet.Placements.Any(one => one.ValidTo == null && ids.Contains(one.CommuneId)) : ids.Contains(hamlet.CommuneId));
        var points = Track(db.TransactionPoints, tracked).Include(point => point.Terms).Where(point => point.Terms.Any(one => one.ValidTo == null)
            ? point.Terms.Any(one => one.ValidTo == null && ids.Contains(one.CommuneId)) : ids.Contains(point.CommuneId));
        var assignments = await Track(db.Assignments, tracked).Where(one => one.CommuneId != null && ids.Contains(one.CommuneId.Value)).ToListAsync();
        var userIds = assignments.Select(one => one.UserId).Distinct().ToList();
        var people = await db.Users.Where(user => userIds.Contains(user.Id)).Select(user => new { user.Id, user.FullName, user.Role }).ToListAsync();
        return new MergeReading(
            await Track(db.Communes, tracked).Where(commune => ids.Contains(commune.Id)).OrderBy(commune => commune.Code).ToListAsync(),
            await hamlets.ToListAsync(), await points.ToListAsync(), assignments,
            people.ToDictionary(user => user.Id, user => (user.FullName, user.Role)));
    }

    private static IQueryable<T> Track<T>(IQueryable<T> rows, bool tracked)
        where T : class => tracked ? rows : rows.AsNoTracking();
}
