using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Scoping;

namespace TkvvPortal.Data;

/// <summary>The portal on SQL Server.</summary>
public sealed class SqlServerPortalDbContext(DbContextOptions<SqlServerPortalDbContext> options, CurrentScope scope)
    : PortalDbContext(options, scope);
