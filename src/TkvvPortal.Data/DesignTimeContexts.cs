using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using TkvvPortal.Data.Scoping;

namespace TkvvPortal.Data;

/// <summary>Lets the migration tool build the SQLite context without a running portal.</summary>
internal sealed class SqliteDesignTimeContext : IDesignTimeDbContextFactory<SqlitePortalDbContext>
{
    public SqlitePortalDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite("Data Source=:memory:").Options, new CurrentScope());
}

/// <summary>Lets the migration tool build the SQL Server context without a server.</summary>
internal sealed class SqlServerDesignTimeContext : IDesignTimeDbContextFactory<SqlServerPortalDbContext>
{
    public SqlServerPortalDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerPortalDbContext>().UseSqlServer("Server=.").Options, new CurrentScope());
}
