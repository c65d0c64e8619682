using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data.Seeding.Demo;

namespace TkvvPortal.Data.Seeding;

/// <summary>Invented data of one office and one year, so that every screen has something to show.</summary>
public static class DemoData
{
    /// <summary>
    /// Writes reference and demo data into a database without groups. Throws <see cref="InvalidOperationException"/> with a
    /// Vietnamese message when there are groups, or accounts of the same names, already.
    /// </summary>
    /// <param name="db">The database, migrated.</param>
    /// <param name="options">Which data; the same options give the same rows.</param>
    /// <param name="passwordHash">The hashed password all demo accounts share.</param>
    public static async Task<DemoSummary> SeedAsync(PortalDbContext db, DemoOptions options, string passwordHash)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrEmpty(passwordHash);
        if (await db.Groups.IgnoreQueryFilters().AnyAsync())
            throw new InvalidOperationException("Cơ sở dữ liệu đã có Tổ TK&VV; chỉ nạp dữ liệu mẫu vào cơ sở dữ liệu chưa có Tổ.");
        await ReferenceData.EnsureAsync(db);
        var world = Tell(options, await DemoReference.LoadAsync(db), passwordHash);
        await RefuseNamesakesAsync(db, world);
        var tables = world.Tables();
        await BulkWriter.WriteAsync(db, tables);
        await new DemoFigures(world).KeepAsync(db);
        return Summary(world, tables.Sum(rows => rows.Count));
    }

    private static DemoWorld Tell(DemoOptions options, DemoReference reference, string passwordHash)
    {
        var world = new DemoWorld(options, reference);
        DemoPlaces.Tell(world);
        DemoGroups.Tell(world);
        DemoMembers.Tell(world);
        new DemoAccounts(world, passwordHash).Tell();
        var loans = new DemoLoans(world);
        loans.Tell();
        new DemoSheets(world, loans, new DemoFigures(world)).Tell();
        DemoPaper.Return(world);
        new DemoMarks(world, options.Seed).Tell();
        new DemoCash(world, options.Seed).Tell();
        new DemoMeetings(world).Tell();
        new DemoAnswers(world, options.Seed).Tell();
        new DemoPlans(world, options.Seed).Tell();
        new DemoDocuments(world, options.Seed).Tell();
        new DemoLoanEvents(world, options.Seed).Tell();
        new DemoScores(world, options.Seed).Tell();
        new DemoRequests(world, options.Seed).Tell();
        new DemoLoanRequests(world, options.Seed).Tell();
        new DemoBylaws(world, options.Seed).Tell();
        new DemoUseChecks(world, options.Seed).Tell();
        new DemoReconciliation(world, options.Seed).Tell();
        new DemoSessions(world, options.Seed).Tell(reference.Points);
        return world;
    }

    private static async Task RefuseNamesakesAsync(PortalDbContext db, DemoWorld world)
    {
        var taken = (await db.Users.Select(user => user.NormalizedUserName).ToListAsync())
            .Intersect(world.Users.Select(user => user.NormalizedUserName), StringComparer.Ordinal)
            .ToList();
        if (taken.Count > 0)
            throw new InvalidOperationException($"Đã có tài khoản trùng tên với tài khoản mẫu: {string.Join(", ", taken)}.");
    }

    private static DemoSummary Summary(DemoWorld world, int rows) => new(
        world.Groups.Count,
        world.Members.Select(member => member.Person.Id).Distinct().Count(),
        world.Members.Sum(member => member.Loans.Count),
        world.Groups.Sum(group => group.Sheets.Count),
        world.Batches.Sum(batch => batch.Receipts.Count),
        world.Meetings.Count,
        rows,
        world.Accounts);
}
