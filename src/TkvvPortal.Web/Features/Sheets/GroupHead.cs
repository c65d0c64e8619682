using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
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

    /// <summary>The day the group hands in a month's money; held also on weekends and holidays.</summary>
    public DateOnly SessionIn(FiscalMonth month) => month.Day(SessionDay);
}

/// <summary>Finds a group by its code; a group outside the scope of the person does not exist.</summary>
public sealed class GroupHeads(PortalDbContext db) : IUseCase
{
    public Task<GroupHead?> FindAsync(string code) => (
        from found in db.Groups
        where found.Code == code
        join hamlet in db.Hamlets on found.HamletId equals hamlet.Id
        join commune in db.Communes on found.CommuneId equals commune.Id
        join organisation in db.Organisations on found.OrganisationId equals organisation.Id
        join point in db.TransactionPoints on found.TransactionPointId equals point.Id
        select new GroupHead(
            found.Id, found.Code, found.Name, hamlet.Name, commune.Name, organisation.Name, point.Name, point.SessionDay,
            found.CollectsInterest, found.CollectsDeposits)).SingleOrDefaultAsync();
}
