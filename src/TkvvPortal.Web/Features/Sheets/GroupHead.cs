using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Sheets;

/// <summary>What stands above every sheet and receipt of a group.</summary>
public sealed record GroupHead(
    Guid Id,
    string Code,
    string Name,
    string Hamlet,
    string Commune,
    string Organisation,
    string Point,
    int SessionDay,
    bool CollectsInterest,
    bool CollectsDeposits)
{
    /// <summary>The address of the sheet of a month.</summary>
    public string SheetOf(FiscalMonth month) => $"/to/{Code}/bang-ke/{month.ToRoute()}";

    /// <summary>The address of the receipts.</summary>
    public string Receipts => $"/to/{Code}/bien-lai";

    /// <summary>Where it lies and who is entrusted with it.</summary>
    public string Place => $"{Hamlet}, xã {Commune} · {Organisation}";

    /// <summary>The same under the name, which mostly contains the hamlet.</summary>
    public string Title => Name.Contains(Hamlet, StringComparison.OrdinalIgnoreCase)
        ? $"Tổ {Code} – {Name}, xã {Commune} · {Organisation}"
        : $"Tổ {Code} – {Name} · {Place}";

    /// <summary>The last day of a group that has ended.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>The day the group hands in a month's money; held also on weekends and holidays.</summary>
    public DateOnly SessionIn(FiscalMonth month) => month.Day(SessionDay);
}

/// <summary>Finds a group by its code, its places as they were on a day; a group outside the scope of the person does not exist.</summary>
public sealed class GroupHeads(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>The group with the places of today.</summary>
    public Task<GroupHead?> FindAsync(string code) => FindAsync(code, clock.Today);

    /// <summary>The group with the places of a month: of its last day, or of today while it lasts.</summary>
    public Task<GroupHead?> FindAsync(string code, FiscalMonth month) => FindAsync(code, month == clock.Month ? clock.Today : month.LastDay);

    private Task<GroupHead?> FindAsync(string code, DateOnly day) => (
        from found in db.Groups
        where found.Code == code
        join hamlet in db.HamletsOn(day) on found.HamletId equals hamlet.HamletId
        join organisation in db.Organisations on found.OrganisationId equals organisation.Id
        join point in db.PointsOn(day) on found.TransactionPointId equals point.PointId
        select new GroupHead(
            found.Id, found.Code, found.Name, hamlet.Name, hamlet.Commune, organisation.Name, point.Name, point.SessionDay,
            found.CollectsInterest, found.CollectsDeposits) { ClosedOn = found.ClosedOn }).SingleOrDefaultAsync();
}
