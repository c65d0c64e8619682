using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Data;

// Files read for the whole office, and what only they say.
public abstract partial class PortalDbContext
{
    /// <summary>Lần nhập liệu.</summary>
    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    /// <summary>What an import says about rows of its file.</summary>
    public DbSet<ImportLine> ImportLines => Set<ImportLine>();

    /// <summary>Files of imports, and how to take them back.</summary>
    public DbSet<ImportFile> ImportFiles => Set<ImportFile>();

    /// <summary>Boards as the bank's files name them.</summary>
    public DbSet<GroupContact> GroupContacts => Set<GroupContact>();
}
