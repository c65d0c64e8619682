using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Places;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>What stands above the checks of a group.</summary>
public sealed record GroupOfChecks(Guid Id, string Code, string Name, string Hamlet, string Commune, string Organisation);

/// <summary>Finds a group by its code; one outside the scope of the person does not exist.</summary>
public sealed class ReadGroupOfChecks(PortalDbContext db, PortalClock clock) : IUseCase
{
    /// <summary>The group with the places of today; one query.</summary>
    public Task<GroupOfChecks?> FindAsync(string code) => (
        from lent in db.Groups
        where lent.Code == code
        join hamlet in db.HamletsOn(clock.Today) on lent.HamletId equals hamlet.HamletId
        join organisation in db.Organisations on lent.OrganisationId equals organisation.Id
        select new GroupOfChecks(lent.Id, lent.Code, lent.Name, hamlet.Name, hamlet.Commune, organisation.Name)).SingleOrDefaultAsync();
}
