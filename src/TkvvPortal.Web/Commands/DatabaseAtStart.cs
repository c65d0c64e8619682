using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Cash;
using TkvvPortal.Data.Loans;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Data.Seeding;

namespace TkvvPortal.Web.Commands;

/// <summary>
/// What happens to the database before the portal serves: SQLite is created and upgraded by itself; SQL Server is upgraded only by
/// the verb <c>migrate</c>, run by whoever may change its tables.
/// </summary>
internal static class DatabaseAtStart
{
    public static async Task PrepareAsync(IServiceProvider services, bool demo)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentScope>().Use(DataScope.Office);
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        if (db is SqlitePortalDbContext)
            await UpgradeAsync(db);
        else if (await db.IsOutdatedAsync())
            throw new RefusedException("Cơ sở dữ liệu chưa được nâng cấp. Hãy chạy lệnh: migrate");
        if (demo && !await db.Groups.AnyAsync())
            await SeedDemoCommand.SeedAsync(scope.ServiceProvider, asOf: null);
        else if (demo)
            await Console.Out.WriteLineAsync("Dữ liệu mẫu đã có sẵn; giữ nguyên.");
    }

    public static async Task UpgradeAsync(PortalDbContext db)
    {
        await db.MigratePortalAsync();
        await ReferenceData.EnsureAsync(db);
        await db.ForeseeLoansAsync();
        await db.SealOldEntriesAsync();
    }
}
