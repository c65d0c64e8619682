using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Web.Infrastructure;

/// <summary>Reads the dated parameters, once per use case.</summary>
public sealed class Policies(PortalDbContext db) : IUseCase
{
    /// <summary>All parameters; one query.</summary>
    public async Task<PolicyBook> ReadAsync() => new(await db.PolicyParameters.AsNoTracking().ToListAsync());
}
