using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Auditing;
using TkvvPortal.Domain.People;

namespace TkvvPortal.Data;

// Assignments of accounts, the audit trail and the keys of the framework.
public abstract partial class PortalDbContext
{
    /// <summary>Dated assignments of accounts.</summary>
    public DbSet<Assignment> Assignments => Set<Assignment>();

    /// <summary>The audit trail.</summary>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>Keys that protect cookies and forms.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();
}
