using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Cash;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.CashDifferences;

/// <summary>One shortage or surplus with what was settled of it, and the form to settle more.</summary>
public sealed class SettleDifference(PortalDbContext db, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed record Page(Facts Difference, IReadOnlyList<Settled> Settlements, DateOnly Today, Form Form)
    {
        public Vnd Open => Difference.Amount - Settlements.Total(one => one.Amount);
    }

    public sealed record Facts(
        Guid Id, string GroupCode, string GroupName, FiscalMonth Month, DifferenceKind Kind, Vnd Amount, string OwnerName, string Reason,
        DateOnly FoundOn, DateOnly Deadline, string RecordedByName, Guid Version);

    public sealed record Settled(Vnd Amount, string Note, DateOnly On, string ByName);

    public sealed class Form : IVersionedForm
    {
        public Guid Id { get; set; }

        public Guid Version { get; set; }

        [Required(ErrorMessage = "Hãy nhập số tiền xử lý."), Display(Name = "Số tiền (đ)")]
        public Vnd? Amount { get; set; }

        [StringLength(1000), Display(Name = "Cách xử lý")]
        public string? Note { get; set; }
    }

    /// <summary>The page; null when the difference does not exist for the person. Two queries.</summary>
    public async Task<Page?> PageAsync(Guid id, Form? posted = null)
    {
        var found = await (
            from one in db.CashDifferences
            where one.Id == id
            join grp in db.Groups on one.GroupId equals grp.Id
            select new Facts(
                one.Id, grp.Code, grp.Name, one.Month, one.Kind, one.Amount, one.OwnerName, one.Reason, one.FoundOn, one.Deadline,
                one.RecordedByName, one.Version)).SingleOrDefaultAsync();
        if (found is null)
            return null;
        var settled = await db.CashSettlements.Where(one => one.DifferenceId == id).OrderBy(one => one.RecordedAtUtc)
            .Select(one => new Settled(one.Amount, one.Note, one.SettledOn, one.SettledByName)).ToListAsync();
        var form = posted ?? new Form { Id = Guid.CreateVersion7() };
        if (form.Version == Guid.Empty)
            form.Version = found.Version;
        return new Page(found, settled, clock.Today, form);
    }

    /// <summary>Settles the difference in whole or in part; false when it does not exist for the person. Throws TK-310 … TK-312.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        if (await db.CashDifferences.SingleOrDefaultAsync(one => one.Id == id) is not { } difference)
            return false;
        if (await db.CashSettlements.AnyAsync(one => one.Id == form.Id))
            return true;
        var before = new Vnd(await db.CashSettlements.Where(one => one.DifferenceId == id).SumAsync(one => (long)one.Amount));
        db.Add(difference.Settle(form.Id, form.Amount!.Value, form.Note, before, user.Stamp(clock.Today, clock)));
        db.Expect(difference, form.Version);
        await db.SaveOnceAsync<CashSettlement>(form.Id);
        return true;
    }
}
